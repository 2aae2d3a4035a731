import { type CodeBlock, type Page } from '../document/page.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { endpointsIn } from './endpoint-text.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'endpoint-tree', rank: 72 } as const;

const BRANCH = /^([\s│├└─┬|+`-]*)(\/?[A-Za-z_:{][\w:{}./-]*\/)\s*(?:#.*|[(（].*)?$/;
const LEAF = /^([\s│├└─┬|+`-]*)(GET|POST|PUT|PATCH|DELETE)\s+(\/\S*)\s*(?:(?:#|\/\/|—|–|-{1,2})\s*(.*))?$/;

/** A tree of routes: `parcels/` with `├── GET /:id` below it. */
export const endpointTree: Reader = {
  ...NOTATION,
  reads: 'a tree of routes in a fence: folders `parcels/` with lines `GET /:id` below them',
  read(page) {
    const endpoints = page.blocks.flatMap((block) =>
      block.kind === 'code' && yieldsEndpoints(block.section) && isRouteTree(block)
        ? treeEndpoints(block, page)
        : [],
    );
    return { endpoints } satisfies Findings;
  },
};

/** Folders, and below them lines with a method. */
export function isRouteTree({ lines }: CodeBlock): boolean {
  const first = lines.findIndex((line) => BRANCH.test(line));
  return (
    first >= 0 &&
    lines.slice(first).some((line) => LEAF.test(line)) &&
    lines.some((line) => /[├└]/.test(line))
  );
}

interface Branch {
  readonly depth: number;
  readonly path: string;
}

function treeEndpoints(block: CodeBlock, page: Page): EndpointDraft[] {
  const open: Branch[] = [];
  return block.lines.flatMap((text, offset): EndpointDraft[] => {
    const branch = BRANCH.exec(text);
    const leaf = LEAF.exec(text);
    const depth = (branch?.[1] ?? leaf?.[1] ?? '').length;
    if (branch !== null || leaf !== null) while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const above = open.at(-1)?.path ?? '';
    if (branch !== null) open.push({ depth, path: `${above}/${(branch[2] ?? '').replace(/^\/|\/$/g, '')}` });
    if (leaf === null) return [];
    const [written] = endpointsIn(`${leaf[2] ?? ''} ${above}${leaf[3] ?? ''}`);
    const line = block.firstLine + offset;
    return written === undefined
      ? []
      : [endpointDraft({ written, block, page, as: NOTATION, line, summary: leaf[4]?.trim() })];
  });
}
