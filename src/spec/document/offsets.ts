/** Turns offsets in the text of a block into lines of its document. */
export function lineCounter(text: string, firstLine: number): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return firstLine + low;
  };
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/**
 * The offset of the bracket that closes the one at `open`, or -1. Brackets in quotes and in comments that start with
 * one of `comments` do not count.
 */
export function closingOf(text: string, open: number, comments: readonly string[] = []): number {
  const opening = text[open] ?? '';
  const closing = PAIRS[opening] ?? '';
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (comments.some((mark) => text.startsWith(mark, at))) {
      const end = text.indexOf('\n', at);
      if (end < 0) return -1;
      at = end;
    } else if (character === '"' || character === "'" || character === '`') {
      at = quoteEnd(text, at);
    } else if (character === opening) depth += 1;
    else if (character === closing) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** A quote that does not close on its line was an apostrophe. */
function quoteEnd(text: string, start: number): number {
  const end = text.indexOf(text[start] ?? '', start + 1);
  const line = text.indexOf('\n', start);
  return end < 0 || (line >= 0 && end > line) ? start : end;
}

/** The pieces of a text between separators that stand outside of brackets and quotes, each with its offset. */
export function pieces(
  text: string,
  separator: string,
): { readonly text: string; readonly offset: number }[] {
  const all: { text: string; offset: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"' || character === "'" || character === '`') at = quoteEnd(text, at);
    else if ('([{<'.includes(character)) depth += 1;
    else if (')]}>'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      all.push({ text: text.slice(start, at), offset: start });
      start = at + 1;
    }
  }
  all.push({ text: text.slice(start), offset: start });
  return all.filter((piece) => piece.text.trim() !== '');
}
