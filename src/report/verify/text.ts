import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import type { StepReport, Verification } from '../../verify/index.ts';

/** Wide enough for the longest id of a step. */
const ID_WIDTH = 17;
/** Lines of a failed step's log that a reader at a terminal gets; the JSON document has more. */
const LOG_LINES = 40;

/** One line of the table: outcome, step, result and time. */
export function stepLine(report: StepReport, paint: Paint = plain): string {
  const { id, outcome, figure, because, seconds } = report;
  const said = [figure, because].filter((text) => text !== '').join('; ');
  const time = outcome === 'skipped' && seconds < 1 ? '' : `${seconds.toFixed(0)} s`;
  return `${outcomeWord(outcome, paint)}  ${printable(id).padEnd(ID_WIDTH)}  ${time.padStart(6)}  ${printable(said)}`;
}

function outcomeWord(outcome: StepReport['outcome'], paint: Paint): string {
  switch (outcome) {
    case 'passed':
      return 'passed ';
    case 'failed':
      return paint.error('failed ');
    case 'skipped':
      return paint.warning('skipped');
  }
}

/**
 * What stands below the table: of each failed step the end of its log and what to do, then the counts.
 *
 * @returns lines without a final line break
 */
export function verificationEnd({ steps, passed }: Verification, paint: Paint = plain): string {
  const failures = steps.filter(({ outcome }) => outcome === 'failed');
  const parts = failures.flatMap((step) => [...failureLines(step, paint), '']);
  const counts = (['passed', 'failed', 'skipped'] as const).map(
    (outcome) => `${steps.filter((step) => step.outcome === outcome).length} ${outcome}`,
  );
  const verdict = passed ? paint.bold('proven') : paint.error('not proven');
  return ['', ...parts, `${verdict}: ${counts.join(', ')}`, ...missing(steps)].join('\n');
}

function failureLines({ id, because, command, fix, log }: StepReport, paint: Paint): readonly string[] {
  const lines = log.trimEnd().split('\n').slice(-LOG_LINES);
  return [
    `${paint.error(id)}: ${printable(because)}`,
    paint.dim(`  $ ${printable(command)}`),
    ...lines.map((line) => `  | ${printable(line)}`),
    `  = help: ${printable(fix)}`,
  ];
}

function missing(steps: readonly StepReport[]): readonly string[] {
  const unproven = steps
    .filter(({ outcome, required }) => outcome === 'skipped' && required)
    .map(({ id }) => id);
  return unproven.length === 0 ? [] : [`  without ${unproven.join(', ')} nothing is proven`];
}
