import type { Conflict } from '../../merge/index.ts';
import { clip, codeBlock, prose } from './escape.ts';
import { type Detail, folded, shown, stacked } from './ladder.ts';
import { lines, type Place } from './links.ts';

const MAX_SIDE = 2000;

/** The places that people and patterns both changed, with both sides where there is room. */
export function conflictPart(
  conflicts: readonly Conflict[],
  detail: Detail,
  place?: Place,
): string | undefined {
  if (conflicts.length === 0) return undefined;
  const { items, more } = shown(conflicts, detail);
  const rest = more === 0 ? undefined : `… and ${more} more.`;
  return stacked([
    '#### Conflicts',
    'Your side is on the branch. To settle one, edit the file, or remove its entry under `conflicts` in `patternbank.lock` to keep it as it is.',
    ...items.map((conflict) => conflictText(conflict, detail, place)),
    rest,
  ]);
}

function conflictText(
  { path, line, endLine, ours, theirs, because }: Conflict,
  { snippets }: Detail,
  place?: Place,
): string {
  const head = `${lines({ path, line, endLine }, place)}: ${prose(because)}`;
  if (!snippets) return `- ${head}`;
  const diff = [...signed('-', clip(ours, MAX_SIDE)), ...signed('+', clip(theirs, MAX_SIDE))].join('\n');
  return stacked([`- ${head}`, folded('Both sides (yours −, generated +)', codeBlock(diff, 'diff'))]);
}

function signed(sign: string, text: string): readonly string[] {
  return text === ''
    ? []
    : text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${sign}${line}`);
}
