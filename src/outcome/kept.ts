import { diffIndices } from 'node-diff3';
import { editsOf, touchedBy } from './edits.ts';
import type { PatternOutcome } from './outcome.ts';

/** A generated file as it was written, and as it stands. */
export interface KeptFile {
  readonly path: string;
  readonly pattern: string;
  /** Bytes as it was written. */
  readonly size: number;
  /** Absent: people left it as it is. `gone`: people removed it. */
  readonly change?: 'gone' | { readonly before: string; readonly after: string };
}

/** What became of each pattern that wrote any of the files; those that wrote none are not there. */
export function patternOutcomes(
  files: readonly KeptFile[],
  versions: ReadonlyMap<string, string>,
): readonly PatternOutcome[] {
  const byPattern = new Map<string, KeptFile[]>();
  for (const file of files) byPattern.set(file.pattern, [...(byPattern.get(file.pattern) ?? []), file]);
  return [...byPattern].map(([id, own]) => {
    const edits = own.flatMap(editsOf);
    return {
      id,
      version: versions.get(id) ?? '',
      files: own.length,
      edited: own.filter(({ change }) => change !== undefined && change !== 'gone').length,
      removed: own.filter(({ change }) => change === 'gone').length,
      kept: keptOf(own),
      ...(edits.length === 0 ? {} : { touched: touchedBy(edits), edits }),
    };
  });
}

function keptOf(files: readonly KeptFile[]): number {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return 10_000;
  const kept = files.reduce((sum, file) => sum + file.size * keptShare(file), 0);
  return Math.floor((kept * 10_000) / total);
}

/** Share of the lines that were written and stand: lines that people added take none away. */
function keptShare({ change }: KeptFile): number {
  if (change === undefined) return 1;
  if (change === 'gone') return 0;
  const before = change.before.split('\n');
  const lost = diffIndices(before, change.after.split('\n')).reduce(
    (sum, { buffer1 }) => sum + buffer1[1],
    0,
  );
  return Math.max(0, 1 - lost / before.length);
}
