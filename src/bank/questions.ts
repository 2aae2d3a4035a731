import { ServiceError } from '../diagnostics/index.ts';
import { type Embedder, isZero } from '../embedding/index.ts';
import { type LexicalVector, questionWords } from './lexical.ts';
import type { SearchQuery } from './ports.ts';
import { otherDimension, otherModel } from './problems.ts';

/** Opens the model when the first text is to be embedded: a bank that is only listed does not need it. */
export type EmbedderSource = () => Embedder | Promise<Embedder>;

/** The space of a bank's vectors. */
export interface Space {
  readonly model: string;
  readonly dimension: number;
}

/** A question as banks compare it: what it means, and the words that it says it in. */
export interface Asked {
  readonly vector: Float32Array;
  readonly words: LexicalVector;
}

/** Turns texts into vectors of the space in which a bank was built, and of no other. */
export class Questions {
  readonly #space: Space;
  readonly #source: EmbedderSource;
  #embedder: Embedder | undefined;

  constructor(space: Space, source: EmbedderSource) {
    this.#space = space;
    this.#source = source;
  }

  /** What each query asks; `undefined` where its text has no meaning. @throws ServiceError - `bank/other-model` */
  async asked(queries: readonly SearchQuery[]): Promise<readonly (Asked | undefined)[]> {
    const texts = queries.map(({ text }) => text);
    if (texts.every((text) => text.trim() === '')) return texts.map(() => undefined);
    const vectors = await this.embed(texts);
    return vectors.map((vector, at) =>
      isZero(vector) ? undefined : { vector, words: questionWords(texts[at] ?? '') },
    );
  }

  /** @throws ServiceError - `bank/other-model`, `bank/other-dimension` */
  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.#embedder ??= await this.#source();
    refuseOther(this.#space, this.#embedder);
    return this.#embedder.embed(texts);
  }
}

function refuseOther(built: Space, asked: Space): void {
  if (built.model !== asked.model)
    throw new ServiceError(otherModel.at({ built: built.model, asked: asked.model }));
  if (built.dimension !== asked.dimension)
    throw new ServiceError(otherDimension.at({ built: sizeOf(built), asked: sizeOf(asked) }));
}

function sizeOf({ model, dimension }: Space): string {
  return `\`${model}\` of ${dimension} dimensions`;
}
