import type { Pattern } from '../../pattern/index.ts';
import { type LexicalVector, lexicalVector } from '../lexical.ts';
import { patternText } from '../pattern-text.ts';

/** Which patterns have a word, and how much it weighs there. */
interface Posting {
  readonly rows: number[];
  readonly weights: number[];
}

/** The words of all patterns, by word: a question looks at those patterns only that share a word with it. */
export class WordIndex {
  readonly #postings = new Map<number, Posting>();
  readonly #count: number;

  constructor(patterns: readonly Pattern[]) {
    this.#count = patterns.length;
    for (const [row, pattern] of patterns.entries()) this.#add(pattern, row);
  }

  /** How much of the question's words each pattern has, 0 to 1, in the order in which they were given. */
  shared({ indices, values }: LexicalVector): Float64Array {
    const sums = new Float64Array(this.#count);
    for (const [at, index] of indices.entries()) {
      const posting = this.#postings.get(index);
      if (posting === undefined) continue;
      const { rows, weights } = posting;
      const share = values[at] ?? 0;
      for (let place = 0; place < rows.length; place += 1) {
        const row = rows[place] ?? 0;
        sums[row] = Math.min(1, (sums[row] ?? 0) + share * (weights[place] ?? 0));
      }
    }
    return sums;
  }

  #add(pattern: Pattern, row: number): void {
    const { indices, values } = lexicalVector(patternText(pattern));
    for (const [at, index] of indices.entries()) {
      const posting = this.#postings.get(index) ?? { rows: [], weights: [] };
      posting.rows.push(row);
      posting.weights.push(values[at] ?? 0);
      this.#postings.set(index, posting);
    }
  }
}
