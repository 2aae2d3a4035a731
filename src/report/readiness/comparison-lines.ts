import { oneLine, type Paint } from '../../diagnostics/index.ts';
import type { Change, Comparison } from '../../policy/index.ts';
import { displayScore } from '../score.ts';

const MAX_CHANGES = 20;

/** What a change did to the base, for a terminal: a line a probe, with the first place. */
export function comparisonLines(comparison: Comparison | undefined, paint: Paint): readonly string[] {
  if (comparison === undefined) return [];
  const { before, after, broke, standing, fixed } = comparison;
  return [
    '',
    paint.bold(`  since the base: ${displayScore(before)} → ${displayScore(after)}`),
    ...listed(broke, (text) => `  ${paint.error('broke')}   ${text}`),
    ...listed(fixed, (text) => `  ${paint.info('fixed')}   ${text}`),
    paint.dim(`  ${standing.length} more were broken before`),
  ];
}

function listed(changes: readonly Change[], line: (text: string) => string): readonly string[] {
  const shown = changes.slice(0, MAX_CHANGES).map(({ probe, places }) => {
    const [first] = places;
    if (first === undefined) return line(probe);
    const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
    return line(`${probe} ${oneLine(first.at.path)}:${first.at.line}${more}  ${oneLine(first.because)}`);
  });
  return changes.length > MAX_CHANGES
    ? [...shown, line(`… and ${changes.length - MAX_CHANGES} more`)]
    : shown;
}
