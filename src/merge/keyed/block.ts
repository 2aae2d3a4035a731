import { linesOf } from '../text-merge.ts';

/** A part of a text that has a name of its own: a table, an entry, a target, an item of a list. */
export interface Block {
  readonly key: string;
  /** With the comments and blank lines above it. */
  readonly text: string;
  /** How the part itself falls into parts, where it can. */
  readonly inner?: Splitter;
}

/** A text in parts: `head`, the blocks with `between` between them, and `tail` give the text again. */
export interface Split {
  readonly head: string;
  readonly blocks: readonly Block[];
  readonly between: string;
  readonly tail: string;
}

/** Takes a text of one format apart; `undefined` where it has no parts, or is written in a way that we do not follow. */
export type Splitter = (text: string) => Split | undefined;

/** Lines that say what one key is: the last of them, from 0. */
export interface KeyedLines {
  readonly key: string;
  readonly end: number;
  readonly inner?: Splitter;
}

/**
 * Parts made of whole lines. What stands above a part (comments, blank lines) belongs to it; what opens the text up to
 * the first blank line belongs to the text.
 *
 * @param start - the first line that can belong to a part; earlier ones are the head
 */
export function splitLines(text: string, found: readonly KeyedLines[], start?: number): Split | undefined {
  const lines = linesOf(text);
  const first = start ?? headOf(lines);
  const blocks: Block[] = [];
  let from = first;
  for (const { key, end, inner } of found) {
    if (end < from) return undefined;
    blocks.push({
      key,
      text: lines.slice(from, end + 1).join(''),
      ...(inner === undefined ? {} : { inner }),
    });
    from = end + 1;
  }
  return {
    head: lines.slice(0, first).join(''),
    blocks,
    between: '',
    tail: lines.slice(from).join(''),
  };
}

/** `true` where a line says nothing to a program. */
export function isRemark(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line.replace(/[\r\n]+$/, ''));
}

/** How many lines open the file: comments that a blank line ends. */
function headOf(lines: readonly string[]): number {
  const opening = lines.findIndex((line) => !isRemark(line) || line.trim() === '');
  return opening > 0 && lines[opening]?.trim() === '' ? opening + 1 : 0;
}
