import type { Change, Comparison } from '../../policy/index.ts';
import { displayScore } from '../score.ts';
import { clip, code, prose } from './escape.ts';
import { type Detail, folded, stacked, table } from './ladder.ts';
import { lines, type Place } from './links.ts';

const MAX_TEXT = 200;
const MAX_PLACES = 3;

/** What the change broke, what was broken before, and what it fixed: each probe with the lines. */
export function comparisonPart(
  comparison: Comparison | undefined,
  detail: Detail,
  place?: Place,
): string | undefined {
  if (comparison === undefined) return undefined;
  const { before, after, broke, standing, fixed, regressions } = comparison;
  const head = `#### Compared with the base\n\n${displayScore(before)} → ${displayScore(after)}: this change broke ${broke.length} and fixed ${fixed.length}; ${standing.length} were broken before.`;
  return stacked([
    head,
    regressions.map((reason) => `- ${prose(reason)}`).join('\n'),
    part('Broken by this change', broke, { detail, place }),
    part('Fixed by this change', fixed, { detail, place }),
    part('Broken before', standing, { detail, place }),
  ]);
}

function part(
  title: string,
  changes: readonly Change[],
  { detail, place }: { readonly detail: Detail; readonly place: Place | undefined },
): string | undefined {
  const rows = changes.map(({ probe, before, after, places }) => {
    const [first] = places;
    const seen = places.slice(0, MAX_PLACES).map(({ at }) => lines(at, place));
    const more = places.length - seen.length;
    return [
      code(probe),
      `${displayScore(before)} → ${displayScore(after)}`,
      prose(clip(first?.because ?? '', MAX_TEXT)),
      `${seen.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ];
  });
  const body = table(['probe', 'credit', 'what', 'where'], rows, detail);
  return body === undefined ? undefined : folded(`${title} (${changes.length})`, body);
}
