import { type CodeFile, type CueEvidence, tellingLines } from './code-file.ts';
import type { Cue } from './cue.ts';

/** What was made out about code, and from which lines. */
export interface Trait<Value> {
  readonly value: Value;
  /** 0 to 1: how much of what was found speaks for it. */
  readonly confidence: number;
  readonly evidence: readonly CueEvidence[];
}

/** The weight of the cues that were found, and where. */
export interface CueCount {
  readonly weight: number;
  readonly evidence: readonly CueEvidence[];
}

/** A cue counts this often in all files together: the tenth column says no more than the third. */
const COUNTED = 3;

/** Counts cues: each once a file. */
export function countCues(files: readonly CodeFile[], cues: readonly Cue[]): CueCount {
  const lines = files.map((file) => ({ file, rows: tellingLines(file) }));
  const counts = cues.map((cue) => {
    const evidence = lines.flatMap(({ file, rows }) => find(cue, file, rows) ?? []);
    return { weight: cue.weight * Math.min(evidence.length, COUNTED), evidence };
  });
  return {
    weight: counts.reduce((sum, { weight }) => sum + weight, 0),
    evidence: counts.flatMap(({ evidence }) => evidence),
  };
}

function find(cue: Cue, { path }: CodeFile, rows: readonly string[]): CueEvidence | undefined {
  if (cue.in === 'path')
    return cue.finds.test(path) ? { path, line: 1, text: (rows[0] ?? '').trim() } : undefined;
  const index = rows.findIndex((row) => cue.finds.test(row));
  return index === -1 ? undefined : { path, line: index + 1, text: (rows[index] ?? '').trim() };
}
