import type { Pattern } from '../../pattern/index.ts';
import { type LexicalVector, lexicalVector } from '../lexical.ts';
import { patternText } from '../pattern-text.ts';

/** Which patterns have a word, and how much it weighs there. */
interface Posting {
  readonly ids: string[];
  readonly weights: number[];
}

/** The words of all patterns, by word: a question looks at those patterns only that share a word with it. */
export class WordIndex {
  readonly #postings = new Map<number, Posting>();

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) this.#add(pattern);
  }

  /** How much of the question's words each pattern has, 0 to 1; those that have none are not there. */
  shared({ indices, values }: LexicalVector): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const [at, index] of indices.entries()) {
      const posting = this.#postings.get(index);
      if (posting === undefined) continue;
      const share = values[at] ?? 0;
      for (const [place, id] of posting.ids.entries())
        sums.set(id, (sums.get(id) ?? 0) + share * (posting.weights[place] ?? 0));
    }
    for (const [id, sum] of sums) if (sum > 1) sums.set(id, 1);
    return sums;
  }

  #add(pattern: Pattern): void {
    const { indices, values } = lexicalVector(patternText(pattern));
    for (const [at, index] of indices.entries()) {
      const posting = this.#postings.get(index) ?? { ids: [], weights: [] };
      posting.ids.push(pattern.id);
      posting.weights.push(values[at] ?? 0);
      this.#postings.set(index, posting);
    }
  }
}
