import { diffIndices } from 'node-diff3';
import { sha256 } from '../tree/index.ts';
import type { KeptFile } from './kept.ts';
import type { LineEdit } from './outcome.ts';

/** What is kept of one pattern and service: a file that was written anew says less with every line. */
const EDITS_MAX = 100;
const LINES_MAX = 200;
const LINE_MAX = 2000;
const TOUCHED_MAX = 1000;

/** A line of brackets alone is in every file. */
const TELLING = /\p{L}{3}/u;

/** The places of a file where people changed or took out lines that were generated; lines that they only added are no edit of ours. */
export function editsOf({ path, change }: KeptFile): readonly LineEdit[] {
  if (change === undefined || change === 'gone') return [];
  const [before, after] = [change.before.split('\n'), change.after.split('\n')];
  return diffIndices(before, after)
    .filter(
      ({ buffer1Content, buffer2Content }) =>
        buffer1Content.some(isTelling) && fits(buffer1Content) && fits(buffer2Content),
    )
    .map(({ buffer1Content, buffer2Content }) => ({ path, before: buffer1Content, after: buffer2Content }))
    .slice(0, EDITS_MAX);
}

/** Digests of the generated lines that edits touch, each once, in their order. */
export function touchedBy(edits: readonly LineEdit[]): readonly string[] {
  const lines = edits.flatMap(({ before }) => before.filter(isTelling));
  return [...new Set(lines.map(lineDigest))].slice(0, TOUCHED_MAX);
}

/** The same for the same line, wherever it stands and however far it is indented. */
export function lineDigest(line: string): string {
  return sha256(line.trim()).slice(0, 16);
}

function isTelling(line: string): boolean {
  return TELLING.test(line);
}

function fits(lines: readonly string[]): boolean {
  return lines.length <= LINES_MAX && lines.every((line) => line.length <= LINE_MAX);
}
