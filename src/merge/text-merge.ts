import { diff3Merge } from 'node-diff3';

/** A stretch that both sides changed. Lines count from 1 in the people's side. */
export interface Clash {
  readonly line: number;
  readonly endLine: number;
  readonly ours: string;
  readonly theirs: string;
}

/** The merged text, or the places where the sides clash. Markers are never written. */
export type TextMerge =
  | { readonly text: string; readonly clashes: readonly [] }
  | { readonly text?: never; readonly clashes: readonly Clash[] };

/** Three texts of one file. */
export interface Texts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Merges three texts by lines.
 *
 * The generated sides take the line ends of the people's side first: an editor that saves CRLF has not edited every line.
 */
export function mergeText(given: Texts): TextMerge {
  const { base, ours, theirs } = sameLineEnds(given);
  const regions = diff3Merge(linesOf(ours), linesOf(base), linesOf(theirs), {
    excludeFalseConflicts: true,
  });
  const clashes = regions.flatMap(({ conflict }) => (conflict === undefined ? [] : [clashOf(conflict)]));
  if (clashes.length > 0) return { clashes };
  return { text: regions.flatMap(({ ok }) => ok ?? []).join(''), clashes: [] };
}

/** The three texts, the generated ones with the line ends of the people's side. */
export function sameLineEnds({ base, ours, theirs }: Texts): Texts {
  const end = lineEnd(ours);
  return { base: withLineEnd(base, end), ours, theirs: withLineEnd(theirs, end) };
}

/** The whole file as one clash. */
export function wholeClash(ours: string, theirs: string): Clash {
  return { line: 1, endLine: Math.max(1, linesOf(ours).length), ours, theirs };
}

/** Lines with their line breaks, so that a missing one at the end is a difference like any other. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function clashOf({
  a,
  aIndex,
  b,
}: {
  readonly a: readonly string[];
  readonly aIndex: number;
  readonly b: readonly string[];
}): Clash {
  return { line: aIndex + 1, endLine: aIndex + Math.max(1, a.length), ours: a.join(''), theirs: b.join('') };
}

function lineEnd(text: string): '\n' | '\r\n' | undefined {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  if (windows === 0) return '\n';
  return windows === all ? '\r\n' : undefined;
}

function withLineEnd(text: string, end: '\n' | '\r\n' | undefined): string {
  return end === undefined ? text : text.replaceAll('\r\n', '\n').replaceAll('\n', end);
}
