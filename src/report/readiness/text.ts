import { oneLine, type Paint, plain } from '../../diagnostics/index.ts';
import type { Omission } from '../../omission.ts';
import type { Comparison, Verdict } from '../../policy/index.ts';
import type { CategoryScore, ReadinessReport } from '../../readiness/index.ts';
import { displayGain, displayScore } from '../score.ts';
import { comparisonLines } from './comparison-lines.ts';

export interface ReadinessTextOptions {
  /** The folder that was scored, as the user typed it. */
  readonly folder: string;
  readonly omissions: readonly Omission[];
  readonly paint?: Paint;
}

interface Judged {
  readonly report: ReadinessReport;
  readonly verdict: Verdict;
  readonly comparison?: Comparison;
}

/** Recommendations that a reader takes in at a glance. */
const SHOWN = 5;
const BAR = 20;

/**
 * What the terminal says about a repository: ready or not, the score, what is missing, what to do first.
 *
 * @returns lines without a final line break
 */
export function readinessText(
  judged: Judged,
  { folder, omissions, paint = plain }: ReadinessTextOptions,
): string {
  return [
    verdictLine(judged, folder, paint),
    missingLine(judged),
    ...reasonLines(judged, paint),
    '',
    ...judged.report.categories.map((category) => categoryLine(category, paint)),
    ...comparisonLines(judged.comparison, paint),
    ...recommendationLines(judged, paint),
    ...omissions.map(
      ({ what, because }) => `  ${paint.warning('left out')}   ${oneLine(what)}: ${oneLine(because)}`,
    ),
  ].join('\n');
}

function verdictLine({ verdict }: Judged, folder: string, paint: Paint): string {
  const state = verdict.ready ? paint.bold('ready') : paint.error('not ready');
  const numbers = `production_score ${displayScore(verdict.productionScore)}, threshold ${displayScore(verdict.threshold)}`;
  return `${paint.bold(oneLine(folder))}  ${state}  ${numbers}`;
}

function missingLine({ report, verdict }: Judged): string {
  if (report.notAService)
    return '  missing    a service: nothing here starts an application, or too little of the rubric applies';
  return `  missing    ${verdict.missingComponents.length === 0 ? 'nothing' : verdict.missingComponents.join(', ')}`;
}

function reasonLines({ verdict }: Judged, paint: Paint): readonly string[] {
  return verdict.reasons.map(
    (reason, index) => `  ${(index === 0 ? 'because' : '').padEnd(9)}  ${paint.dim(oneLine(reason))}`,
  );
}

function categoryLine({ id, score, floor, applicable }: CategoryScore, paint: Paint): string {
  if (!applicable) return paint.dim(`  ${id.padEnd(14)} does not apply`);
  const filled = Math.floor((score * BAR) / 10_000);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
  const below = score < floor ? paint.error(`  below its floor of ${displayScore(floor)}`) : '';
  return `  ${id.padEnd(14)} ${bar} ${displayScore(score)}${below}`;
}

function recommendationLines({ report: { recommendations } }: Judged, paint: Paint): readonly string[] {
  const lines = recommendations.slice(0, SHOWN).map(({ text, file, probe, gain }) => {
    const where = file === '' ? '' : ` in ${oneLine(file)}`;
    return `  ${oneLine(text)}${where} ${paint.dim(`(${probe}, ${displayGain(gain)})`)}`;
  });
  const more = recommendations.length - lines.length;
  const rest = more > 0 ? [paint.dim(`  … and ${more} more: --json has them all`)] : [];
  return lines.length === 0 ? [] : ['', paint.bold('  do first'), ...lines, ...rest];
}
