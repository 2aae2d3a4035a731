/** A seeded source of choices: the same seed tells the same history on every machine. */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** 0 to below 1 (mulberry32). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.fraction() * end);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** @throws RangeError - there is nothing to choose from */
  of<T>(items: readonly T[]): T {
    const chosen = this.maybeOf(items);
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }

  maybeOf<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}
