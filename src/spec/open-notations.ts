import type { Source } from './requirements.ts';

const OPEN: ReadonlySet<string> = new Set([
  'field-list',
  'titled-list',
  'prose-list',
  'thing-list',
  'column-list',
  'announced-fields',
  'field-table',
  'name-type-block',
]);

/**
 * `true` where a field is only written in notations in which it may say nothing of whether it must have a value. In code and SQL the
 * absence of a mark says that it need not.
 */
export function isOpenlyWritten({ src }: { readonly src: readonly Source[] }): boolean {
  return src.length > 0 && src.every(({ notation }) => OPEN.has(notation));
}
