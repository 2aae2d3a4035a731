import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type CodeBlock, type Page, spanOf } from '../document/page.ts';
import { record } from '../document/record.ts';
import { unreadableBlock } from '../problems/file.ts';
import type { Findings, Reader } from './draft.ts';
import type { OpenApi } from './openapi-document.ts';
import { openApiEndpoints } from './openapi-paths.ts';
import { openApiEntities } from './openapi-schemas.ts';

const NOTATION = { notation: 'openapi', rank: 75 } as const;

/** OpenAPI 3 and Swagger 2, in YAML or JSON, in a fence or as a document of its own. References stay inside it. */
export const openapi: Reader = {
  ...NOTATION,
  reads: 'OpenAPI 3 and Swagger 2 in YAML or JSON: schemas become entities, operations become endpoints',
  read(page) {
    const read = page.blocks.flatMap((block): Findings[] => {
      if (
        block.kind !== 'code' ||
        !block.lines
          .slice(0, 80)
          .some((line) =>
            /^\s*["']?(?:openapi|swagger)["']?\s*:|^\s*["']?paths["']?\s*:\s*\{?\s*$/.test(line),
          )
      )
        return [];
      const opened = open(block, page);
      if (opened === undefined) {
        const problem = unreadableBlock.at(
          { what: `the OpenAPI block at ${block.line} cannot be parsed` },
          { span: spanOf(page, block.line) },
        );
        return [{ diagnostics: [problem] }];
      }
      return [{ ...openApiEntities(opened, NOTATION), ...openApiEndpoints(opened, NOTATION) }];
    });
    return {
      entities: read.flatMap(({ entities = [] }) => entities),
      enums: read.flatMap(({ enums = [] }) => enums),
      endpoints: read.flatMap(({ endpoints = [] }) => endpoints),
      diagnostics: read.flatMap(({ diagnostics = [] }) => diagnostics),
      ...read.find(({ basePath }) => basePath !== undefined),
    };
  },
};

function open(block: CodeBlock, page: Page): OpenApi | undefined {
  const counter = new LineCounter();
  const document = parseDocument(block.lines.join('\n'), {
    lineCounter: counter,
    schema: 'core',
    merge: false,
    logLevel: 'silent',
    stringKeys: true,
    uniqueKeys: false,
  });
  const root = plainValue(document);
  if (root === undefined) return undefined;
  const lineOf = (path: readonly string[]): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of path) {
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    }
    return block.firstLine + counter.linePos(offset).line - 1;
  };
  return { root, block, page, lineOf };
}

function plainValue(
  document: ReturnType<typeof parseDocument>,
): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return record(value);
  } catch {
    return undefined;
  }
}
