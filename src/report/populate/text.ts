import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import { isLost } from '../outcome/evolved-table.ts';
import { displayScore } from '../score.ts';
import type { PopulateResult } from './populate-result.ts';
import { countOf, populateRows } from './rows.ts';

export interface PopulateTextOptions {
  readonly dryRun: boolean;
  readonly paint?: Paint;
}

/**
 * What the terminal says after a populate: one line a pattern, what was rejected and why, the totals, whether the bank is
 * what it should be.
 *
 * @returns lines without a final line break
 */
export function populateText(result: PopulateResult, { dryRun, paint = plain }: PopulateTextOptions): string {
  const rows = populateRows(result);
  const width = Math.max(0, ...rows.map(({ id }) => id.length));
  const lines = rows.flatMap(({ change, id, detail, reasons }) => [
    `  ${painted(change, paint)}  ${printable(id).padEnd(width)}  ${paint.dim(printable(detail))}`.trimEnd(),
    ...reasons.map((reason) => `             ${printable(reason)}`),
  ]);
  return [
    ...lines,
    '',
    `  ${totals(result)}`,
    `  ${checked(result)}`,
    ...evolvedLines(result, paint),
    `  ${outcome(result, dryRun, paint)}`,
  ].join('\n');
}

const CHANGE_WIDTH = 'unchanged'.length;

function painted(change: string, paint: Paint): string {
  const word = change.padEnd(CHANGE_WIDTH);
  if (change === 'rejected') return paint.error(word);
  if (change === 'removed') return paint.warning(word);
  return change === 'unchanged' ? paint.dim(word) : paint.bold(word);
}

/** What outcomes made of the patterns; each that is not production ready any more by name. */
function evolvedLines({ outcomes, evolved }: PopulateResult, paint: Paint): readonly string[] {
  if (outcomes === 0) return [];
  const lost = evolved.filter(isLost).map(({ id, quality, touched }) => {
    const fall = `quality ${displayScore(quality.before)} → ${displayScore(quality.after)}`;
    return `  ${paint.warning('not production ready any more')}: ${id} (${fall}; people touched ${touched} of its files)`;
  });
  const count = outcomes === 1 ? '1 outcome speaks' : `${outcomes} outcomes speak`;
  return [`  ${count} of ${evolved.length} patterns`, ...lost];
}

/** `2 added, 1 changed, 0 removed, 40 unchanged, 0 rejected`. */
export function totals(result: PopulateResult): string {
  const words = ['added', 'changed', 'removed', 'unchanged', 'rejected'] as const;
  return words.map((word) => `${countOf(result, word)} ${word}`).join(', ');
}

/** What the verification of the new bank found, in one sentence. */
export function checked({ verified }: PopulateResult): string {
  if (verified === undefined) return 'not verified: no bank was built';
  const { patterns, searches, problems } = verified;
  const found = problems.length === 0 ? 'all as they should be' : `${problems.length} problems`;
  return `verified ${patterns} patterns and ${searches} sample searches: ${found}`;
}

function outcome(
  { written, bank, verified, changes }: PopulateResult,
  dryRun: boolean,
  paint: Paint,
): string {
  if (written) return `the ${bank} bank is up to date`;
  if (dryRun) return `the ${bank} bank was left as it is (dry run)`;
  const untouched = changes.every(({ change }) => change === 'unchanged') && verified !== undefined;
  return untouched ? `the ${bank} bank is unchanged` : paint.error(`the ${bank} bank was left as it is`);
}
