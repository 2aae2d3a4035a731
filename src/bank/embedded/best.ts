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

  /** @param compare - negative where `a` is better than `b`; never 0 for two different items, so that order does not matter */
  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
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
  }

  /** Best first. */
  list(): readonly T[] {
    return this.#kept;
  }
}
