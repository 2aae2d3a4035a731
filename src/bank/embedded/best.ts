/**
 * Keeps the best of a stream without sorting the rest: most of a large bank is not shown.
 *
 * @typeParam T - what is ranked
 */
export class Best<T> {
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;
  /** Best first; at most `limit`. */
  readonly #kept: T[] = [];

  readonly #numberOf: (item: T) => number;
  #worst = Number.NEGATIVE_INFINITY;

  /**
   * @param compare - negative where `a` is better than `b`; never 0 for two different items, so that order does not matter
   * @param numberOf - what counts first when items are compared: the greater, the better
   */
  constructor(limit: number, compare: (a: T, b: T) => number, numberOf: (item: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
    this.#numberOf = numberOf;
  }

  /** What has a lesser number is not kept. */
  worst(): number {
    return this.#worst;
  }

  offer(item: T): void {
    const kept = this.#kept;
    const worst = kept.at(-1);
    if (kept.length >= this.#limit && (worst === undefined || this.#compare(item, worst) > 0)) return;
    let at = kept.length;
    for (
      let before = kept[at - 1];
      before !== undefined && this.#compare(item, before) < 0;
      before = kept[at - 1]
    )
      at -= 1;
    kept.splice(at, 0, item);
    if (kept.length > this.#limit) kept.pop();
    const last = kept.at(-1);
    if (kept.length >= this.#limit && last !== undefined) this.#worst = this.#numberOf(last);
  }

  /** Best first. */
  list(): readonly T[] {
    return this.#kept;
  }
}
