import width from 'fast-string-width';
import { printable } from './printable.ts';

/** A source line as it is shown, and where the marked part of it stands. */
export interface SourceExcerpt {
  readonly text: string;
  /** Terminal cells before the marked part. */
  readonly indent: number;
  /** Terminal cells of the marked part, at least 1. */
  readonly marked: number;
}

/** Characters of a line that are shown; a row of a wide table is longer. */
const MAX_SHOWN = 120;
/** Of them before the marked part, where the line is cut. */
const SHOWN_BEFORE = 40;
const CUT = '…';

/**
 * The part of a line that a diagnostic speaks of. Tabs become four blanks, and wide characters count as what they take.
 *
 * @param from - index of the first marked character, in UTF-16 units from 0
 * @param to - index behind the last one
 */
export function excerptOf(line: string, from: number, to: number): SourceExcerpt {
  const [start, end] = windowOf(line, from);
  const last = Math.max(Math.min(to, end), from);
  const before = `${start > 0 ? CUT : ''}${shown(line.slice(start, from))}`;
  const marked = shown(line.slice(from, last));
  const after = `${shown(line.slice(last, end))}${end < line.length ? CUT : ''}`;
  return { text: `${before}${marked}${after}`, indent: width(before), marked: Math.max(1, width(marked)) };
}

function windowOf(line: string, from: number): readonly [start: number, end: number] {
  if (line.length <= MAX_SHOWN) return [0, line.length];
  const start = from + MAX_SHOWN - SHOWN_BEFORE > line.length ? line.length - MAX_SHOWN : from - SHOWN_BEFORE;
  const first = wholeCharacter(line, Math.max(0, start));
  return [first, wholeCharacter(line, Math.min(line.length, first + MAX_SHOWN))];
}

/** The index, or the one behind it where a pair of surrogates would be cut. */
function wholeCharacter(line: string, index: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(index)) ? index + 1 : index;
}

function shown(text: string): string {
  return printable(text).replaceAll('\t', '    ');
}
