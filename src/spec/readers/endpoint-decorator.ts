import type { CodeBlock } from '../document/page.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { methodsIn, readPath } from './endpoint-text.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'endpoint-decorator', rank: 65 } as const;

/** `@app.get("/parcels")`, `router.post('/parcels', …)`, `@GetMapping("/parcels")`. */
const ROUTE =
  /^\s*(?:@\w*(?:app|router|api|bp|blueprint)\w*\.(get|post|put|patch|delete)\(\s*|(?:app|router|server|fastify)\.(get|post|put|patch|delete)\(\s*|@(Get|Post|Put|Patch|Delete)Mapping\(\s*(?:value\s*=\s*)?)["'`](\/[^"'`\s]*)["'`]/i;

/** Routes as code declares them. */
export const endpointDecorator: Reader = {
  ...NOTATION,
  reads: 'routes in code: `@app.get("/parcels")`, `router.post(\'/parcels\', …)`, `@GetMapping("/parcels")`',
  read(page) {
    const endpoints = page.blocks.flatMap((block) => {
      if (block.kind !== 'code' || !yieldsEndpoints(block.section)) return [];
      return routesIn(block).map(
        ({ method, path, line }): EndpointDraft =>
          endpointDraft({
            written: { method, ...path, start: 0, end: 0 },
            block,
            page,
            as: NOTATION,
            line,
          }),
      );
    });
    return { endpoints } satisfies Findings;
  },
};

function routesIn({ lines, firstLine }: CodeBlock) {
  return lines.flatMap((text, index) => {
    const found = text.includes('/') ? ROUTE.exec(text) : null;
    if (found === null) return [];
    const [, python, script, spring, written = ''] = found;
    const [method] = methodsIn(python ?? script ?? spring ?? '');
    const path = readPath(written);
    return method === undefined || path === undefined ? [] : [{ method, path, line: firstLine + index }];
  });
}
