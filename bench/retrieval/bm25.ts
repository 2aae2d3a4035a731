const K1 = 1.2;
const B = 0.75;

/** Robertson's BM25 over whole words: what a search without vectors would find. */
export class Bm25 {
  readonly #documents: readonly {
    readonly id: string;
    readonly counts: ReadonlyMap<string, number>;
    readonly length: number;
  }[];
  readonly #average: number;

  constructor(texts: readonly (readonly [string, string])[]) {
    this.#documents = texts.map(([id, text]) => {
      const words = wordsOf(text);
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      return { id, counts, length: words.length };
    });
    this.#average = this.#documents.reduce((sum, { length }) => sum + length, 0) / this.#documents.length;
  }

  /** All ids, best first; equal ones as they came. */
  rank(text: string): readonly string[] {
    const words = [...new Set(wordsOf(text))];
    return this.#documents
      .map(({ id, counts, length }) => ({
        id,
        score: words.reduce(
          (sum, word) => sum + this.#weight(word) * saturated(counts.get(word) ?? 0, length / this.#average),
          0,
        ),
      }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  }

  #weight(word: string): number {
    const holding = this.#documents.filter(({ counts }) => counts.has(word)).length;
    return Math.log(1 + (this.#documents.length - holding + 0.5) / (holding + 0.5));
  }
}

function saturated(count: number, relativeLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
