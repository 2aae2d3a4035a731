import { plain } from '../document/inline.ts';
import type { TableBlock } from '../document/page.ts';
import type { Findings, Reader } from './draft.ts';
import { readPath } from './endpoint-text.ts';

const NOTATION = { notation: 'base-path', rank: 85 } as const;

const LABEL =
  /\b(?:base[ _-]?(?:url|path|uri|route)|base|api (?:prefix|base)|(?:url |route )?prefix|url base|ruta base)\b[^:：\n/]{0,20}[:：]\s*(\S+)|(?:ベース ?URL|基础路径|基础 ?URL|베이스 ?URL|기본 ?(?:URL|경로)|базовый (?:url|путь))[^:：\n/]{0,10}[:：]?\s*(\S+)/i;

/** `Base URL: https://example.com/api/v1`, on a line or as a heading with the URL below it. */
export const basePath: Reader = {
  ...NOTATION,
  reads: '`Base URL:`, `Base path:` or `Prefix:` with a path, or a heading of that name above it',
  read(page) {
    for (const block of page.blocks) {
      if (block.kind === 'table' && block.section.status === 'required') {
        const base = rowPath(block);
        if (base !== undefined) return { basePath: base } satisfies Findings;
      }
      if (
        (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'code') ||
        block.section.status !== 'required'
      )
        continue;
      const text = block.kind === 'code' ? block.lines.join('\n') : plain(block.text);
      const labelled = LABEL.exec(text);
      const headed = /^(?:\d+[.)]\s*)?(?:base (?:url|path)|url base|基础路径|ベースURL)\b/i.test(
        plain(block.section.title),
      );
      const url =
        labelled?.[1] ??
        labelled?.[2] ??
        (headed ? /(?:https?:\/\/\S+|\/[\w./-]+)/.exec(text)?.[0] : undefined);
      const path = url === undefined ? undefined : readPath(url.replace(/[`"'),]/g, ''))?.path;
      if (path !== undefined && path !== '/' && !path.includes('{'))
        return { basePath: path } satisfies Findings;
    }
    return {};
  },
};

/** `| Base path | /api/v1 |` */
function rowPath({ header, rows }: TableBlock): string | undefined {
  const row = [header, ...rows.map(({ cells }) => cells)].find(
    ([label = '', value = '']) => LABEL.test(`${plain(label)}: ${plain(value)}`) && plain(label).length < 30,
  );
  const path = readPath(plain(row?.[1] ?? '').split(/\s/)[0] ?? '')?.path;
  return path === undefined || path === '/' || path.includes('{') ? undefined : path;
}
