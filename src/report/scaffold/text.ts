import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import { displayGain, displayScore } from '../score.ts';
import type { ScaffoldResult } from './scaffold-result.ts';

export interface ScaffoldTextOptions {
  /** Where the service was written, as the user typed it. */
  readonly out: string;
  readonly dryRun: boolean;
  readonly paint?: Paint;
}

/**
 * What the terminal says after a scaffold: where the service is, whether it is ready, what is missing, what to run.
 *
 * @returns lines without a final line break
 */
export function scaffoldText(result: ScaffoldResult, options: ScaffoldTextOptions): string {
  const paint = options.paint ?? plain;
  return [
    headline(result, options, paint),
    verdictLine(result, paint),
    missingLine(result),
    ...nextLines(result, paint),
    ...conflictLines(result, paint),
    ...omissionLines(result, paint),
    ...commandLines(result, options, paint),
  ].join('\n');
}

function headline(
  { spec, files, plan, changed }: ScaffoldResult,
  { out, dryRun }: ScaffoldTextOptions,
  paint: Paint,
): string {
  const done = dryRun ? 'would be written to' : changed ? 'is in' : 'is unchanged in';
  const size = `${files.length} files from ${plan.selected.length} patterns`;
  return `${paint.bold(printable(spec.app.slug))} ${done} ${printable(out)} ${paint.dim(`(${size})`)}`;
}

function verdictLine({ verdict }: ScaffoldResult, paint: Paint): string {
  const score = `production_score ${displayScore(verdict.productionScore)}, threshold ${displayScore(verdict.threshold)}`;
  return verdict.ready ? `  ready      ${score}` : `  ${paint.error('not ready')}  ${score}`;
}

function missingLine({ verdict }: ScaffoldResult): string {
  const missing = verdict.missingComponents.length === 0 ? 'nothing' : verdict.missingComponents.join(', ');
  return `  missing    ${missing}`;
}

function nextLines({ report }: ScaffoldResult, paint: Paint): readonly string[] {
  return report.recommendations.slice(0, 3).map(({ text, gain, probe }, index) => {
    const label = index === 0 ? 'next' : '';
    return `  ${label.padEnd(9)}  ${printable(text)} ${paint.dim(`(${probe}, ${displayGain(gain)})`)}`;
  });
}

function conflictLines({ conflicts }: ScaffoldResult, paint: Paint): readonly string[] {
  return conflicts.map(
    ({ path, line, because }) =>
      `  ${paint.error('conflict')}   ${printable(path)}:${line} ${printable(because)}; your side stays`,
  );
}

function omissionLines({ omissions }: ScaffoldResult, paint: Paint): readonly string[] {
  return omissions.flatMap(({ what, because, remedy }) => [
    `  ${paint.warning('left out')}   ${printable(what)}: ${printable(because)}`,
    `             ${paint.dim(printable(remedy))}`,
  ]);
}

function commandLines(
  result: ScaffoldResult,
  { out, dryRun }: ScaffoldTextOptions,
  paint: Paint,
): readonly string[] {
  if (dryRun || result.conflicts.length > 0) return [];
  return [
    '',
    paint.dim('  Try it (needs uv, and a PostgreSQL that DATABASE_URL names):'),
    `    cd ${shellWord(out)} && cp .env.example .env && make install migrate test run`,
  ];
}

/** A path as one word of a shell command. */
function shellWord(path: string): string {
  return /^[A-Za-z0-9_./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
