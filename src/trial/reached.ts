import { z } from 'zod';
import type { LineOwners } from '../compose/index.ts';

/** How much of something was reached. */
export interface Reached {
  readonly covered: number;
  readonly of: number;
}

/** What tests reached of the Python of one pattern. */
export interface ReachedCode {
  readonly lines: Reached;
  readonly branches: Reached;
}

const branch = z.tuple([z.int(), z.int()]);

/** The report of coverage.py, as far as it is read. */
const coverageReport = z.object({
  files: z.record(
    z.string(),
    z.object({
      executed_lines: z.array(z.int()),
      missing_lines: z.array(z.int()),
      executed_branches: z.array(branch).default([]),
      missing_branches: z.array(branch).default([]),
    }),
  ),
});

const NOTHING: ReachedCode = { lines: { covered: 0, of: 0 }, branches: { covered: 0, of: 0 } };

/**
 * What tests reached of each pattern's Python: every line counts for the pattern that it comes from, a branch for the line that
 * it begins in.
 *
 * @param report - what coverage.py wrote as JSON
 * @param fileOwners - ids of patterns by path
 * @returns by id; `undefined` where the report is none
 */
export function reachedOf(
  report: unknown,
  fileOwners: ReadonlyMap<string, string>,
  lineOwners: LineOwners,
): ReadonlyMap<string, ReachedCode> | undefined {
  const read = coverageReport.safeParse(report);
  if (!read.success) return undefined;
  const byPattern = new Map<string, ReachedCode>();
  const count = (owner: string | undefined, kind: keyof ReachedCode, isCovered: boolean): void => {
    if (owner === undefined) return;
    const before = byPattern.get(owner) ?? NOTHING;
    byPattern.set(owner, { ...before, [kind]: added(before[kind], { covered: Number(isCovered), of: 1 }) });
  };
  for (const [path, file] of Object.entries(read.data.files)) {
    const ownerOf = (line: number): string | undefined =>
      lineOwners.get(path)?.[line - 1] ?? fileOwners.get(path);
    for (const line of file.executed_lines) count(ownerOf(line), 'lines', true);
    for (const line of file.missing_lines) count(ownerOf(line), 'lines', false);
    // A branch that leaves a function has a negative end; its begin is the line.
    for (const [from] of file.executed_branches) count(ownerOf(Math.abs(from)), 'branches', true);
    for (const [from] of file.missing_branches) count(ownerOf(Math.abs(from)), 'branches', false);
  }
  return byPattern;
}

/** Both together. */
export function added(a: Reached, b: Reached): Reached {
  return { covered: a.covered + b.covered, of: a.of + b.of };
}
