import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import type { MeasuredPattern } from '../../pattern/index.ts';
import { displayScore } from '../score.ts';
import type { PatternTrials } from './pattern-trials.ts';

const HEAD = ['pattern', 'runs', 'lines', 'branches', 'mistake', 'success', 'coverage', 'quality'];

/**
 * What the terminal says after `patterns test`: a row a pattern, then what was run.
 *
 * @returns lines without a final line break
 */
export function trialsText(trials: PatternTrials, paint: Paint = plain): string {
  const { file, targets, kept, fresh, isWhole } = trials;
  const shown = file.patterns.filter(({ id }) => targets.includes(id));
  const rows = shown.map(cellsOf);
  const widths = HEAD.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => aligned(cell, column, widths[column] ?? 0)).join('  ')}`.trimEnd();
  const table = rows.length === 0 ? [] : [paint.dim(line(HEAD)), ...rows.map(line), ''];
  const unmeasured = targets.length - shown.length;
  const missing = unmeasured === 0 ? '' : `, ${unmeasured} not measured`;
  return [
    ...table,
    `  ${shown.length} patterns measured${missing}; ${fresh} samples run, ${kept} unchanged since they were run`,
    ...(isWhole ? [] : [`  ${paint.warning('broken off')}: run it again, and it goes on where it was`]),
  ].join('\n');
}

/** The name stands left, numbers right. */
function aligned(cell: string, column: number, width: number): string {
  return column === 0 ? printable(cell).padEnd(width) : cell.padStart(width);
}

function cellsOf(pattern: MeasuredPattern): readonly string[] {
  const { id, runs, passes, lines, branches, mutations } = pattern;
  return [
    id,
    `${passes}/${runs}`,
    share(lines),
    share(branches),
    mutations.planted === 0 ? '–' : mutations.killed === mutations.planted ? 'noticed' : 'missed',
    displayScore(Math.round(pattern.success_rate * 10_000)),
    pattern.test_coverage === null ? '–' : displayScore(Math.round(pattern.test_coverage * 10_000)),
    displayScore(Math.round(pattern.quality * 10_000)),
  ];
}

function share({ covered, of }: { readonly covered: number; readonly of: number }): string {
  return of === 0 ? '–' : `${covered}/${of}`;
}
