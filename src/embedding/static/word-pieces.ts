import { wordsOf } from './words.ts';

/** Longer words are unknown without a look: BERT's own limit. */
const WORD_MAX = 100;

/** Words kept; a text of nothing but new words must not grow the process without end. */
const CACHE_MAX = 50_000;

/** Splits texts into the tokens of a vocabulary: greedy, longest match first. */
export class WordPieces {
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #unknown: readonly number[];
  readonly #cache = new Map<string, readonly number[]>();

  constructor(rowOf: ReadonlyMap<string, number>) {
    this.#rowOf = rowOf;
    const unknown = rowOf.get('[UNK]');
    this.#unknown = unknown === undefined ? [] : [unknown];
  }

  /** @returns the rows of the text's tokens, in order */
  rowsOf(text: string): readonly number[] {
    return wordsOf(text).flatMap((word) => this.#wordRows(word));
  }

  #wordRows(word: string): readonly number[] {
    const known = this.#cache.get(word);
    if (known !== undefined) return known;
    const rows = this.#split(word);
    if (this.#cache.size < CACHE_MAX) this.#cache.set(word, rows);
    return rows;
  }

  #split(word: string): readonly number[] {
    const characters = Array.from(word);
    if (characters.length > WORD_MAX) return this.#unknown;
    const rows: number[] = [];
    for (let start = 0; start < characters.length; ) {
      const piece = this.#longestPiece(characters, start);
      // One piece without a match makes the whole word unknown.
      if (piece === undefined) return this.#unknown;
      rows.push(piece.row);
      start = piece.end;
    }
    return rows;
  }

  #longestPiece(
    characters: readonly string[],
    start: number,
  ): { readonly row: number; readonly end: number } | undefined {
    const mark = start > 0 ? '##' : '';
    for (let end = characters.length; end > start; end -= 1) {
      const row = this.#rowOf.get(mark + characters.slice(start, end).join(''));
      if (row !== undefined) return { row, end };
    }
    return undefined;
  }
}
