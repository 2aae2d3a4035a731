import type { Piece } from './piece.ts';

type ItemPiece = Extract<Piece, { kind: 'item' }>;

/** A marker, one space, and a text that starts no block of its own. */
const ITEM = /^( *)([-*+]|\d{1,9}[.)]) ((?:\*\*(?=[^*\s])|\d+(?![.)\d])|[^\s\-*+>#|=\d]).*)$/;
const SENTENCE = /^ *(?:\*\*(?=[^*\s]))?[\p{L}`][^|]*$/u;

interface Open {
  readonly marker: string;
  /** Where its marker and its text stand. */
  readonly at: number;
  readonly text: number;
}

interface State {
  readonly pieces: Piece[];
  /** The items that the next line may stand in, the outermost first. */
  open: readonly Open[];
  /** Whether the line before was empty. */
  isFresh: boolean;
}

/**
 * Paragraphs, and bullets that stand right below the text of those around them, as most lines do: they need no parser, which is
 * dear. `undefined`: something else is there.
 */
export function simplePieces(lines: readonly string[], offset: number): Piece[] | undefined {
  const state: State = { pieces: [], open: [], isFresh: true };
  for (const [index, source] of lines.entries()) {
    const isEmpty = source.trim() === '';
    if (!isEmpty && !takes(source, offset + index + 1, state)) return undefined;
    state.isFresh = isEmpty;
  }
  return state.pieces.map((piece) => ({ ...piece, text: piece.text.trim() }));
}

function takes(source: string, line: number, state: State): boolean {
  const item = ITEM.exec(source);
  if (item !== null)
    return takesItem({ indent: item[1] ?? '', marker: item[2] ?? '', text: item[3] ?? '' }, line, state);
  if (!SENTENCE.test(source)) return false;
  const last = state.pieces.at(-1);
  if (!state.isFresh && last !== undefined) {
    state.pieces[state.pieces.length - 1] = {
      ...last,
      text: `${last.text}\n${source.replace(/^[\s>]+/, '')}`,
      endLine: line,
    };
    return true;
  }
  if (/^ /.test(source)) return false;
  state.open = [];
  state.pieces.push({ kind: 'paragraph', text: source, line, endLine: line });
  return true;
}

function takesItem(
  { indent, marker, text }: { readonly indent: string; readonly marker: string; readonly text: string },
  line: number,
  state: State,
): boolean {
  const at = indent.length;
  const around = state.open.filter((one) => one.text <= at);
  const beside = state.open[around.length];
  // Only where the marker stands exactly below the text of an item, or below its marker, is it plain whose it is.
  if ((around.at(-1)?.text ?? 0) !== at || (beside !== undefined && beside.at !== at)) return false;
  const ordered = /\d/.test(marker);
  const isNext =
    beside !== undefined && ordered && /\d/.test(beside.marker) && beside.marker.at(-1) === marker.at(-1);
  // A number continues the text before it, but for that of its own list.
  if (ordered && !state.isFresh && !isNext) return false;
  state.open = [...around, { marker, at, text: at + marker.length + 1 }];
  const piece: ItemPiece = { kind: 'item', text, ordered, depth: around.length + 1, line, endLine: line };
  state.pieces.push(piece);
  return true;
}
