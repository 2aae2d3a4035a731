/** The end of a stream of text: a program that never stops talking must not fill the memory. */
export class TextTail {
  readonly #limit: number;
  #chunks: Buffer[] = [];
  #size = 0;

  /** @param limit - bytes that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size > this.#limit && this.#chunks.length > 1)
      this.#size -= this.#chunks.shift()?.length ?? 0;
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}
