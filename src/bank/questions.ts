import { ServiceError, UserError } from '../diagnostics/index.ts';
import { type Embedder, isZero } from '../embedding/index.ts';
import { type LexicalVector, questionWords } from './lexical.ts';
import type { SearchQuery } from './ports.ts';
import { codeUnknown, nothingInCode, otherDimension, otherModel } from './problems.ts';

/** Opens the model when the first text is to be embedded: a bank that is only listed does not need it. */
export type EmbedderSource = () => Embedder | Promise<Embedder>;

/** The models that turn questions into vectors. */
export interface EmbedderSources {
  readonly text: EmbedderSource;
  readonly code?: EmbedderSource | undefined;
}

/** The space of a bank's vectors. */
export interface Space {
  readonly model: string;
  readonly dimension: number;
}

/** The spaces of a bank: of texts, and of code; without the latter, code is compared in whatever space its model has. */
export interface Spaces {
  readonly text: Space;
  readonly code: Space | undefined;
}

/** A question as banks compare it: what it means, the words that it says it in, the code that it shows. One of meaning and code is there. */
export interface Asked {
  readonly meaning?: Float32Array;
  readonly words: LexicalVector;
  readonly code?: Float32Array;
}

/** Turns texts and code into vectors of the spaces in which a bank was built, and of no others. */
export class Questions {
  readonly #spaces: Spaces;
  readonly #sources: EmbedderSources;
  #text: Embedder | undefined;
  #code: Embedder | undefined;

  constructor(spaces: Spaces, sources: EmbedderSources) {
    this.#spaces = spaces;
    this.#sources = sources;
  }

  /**
   * What each query asks; `undefined` where neither its text nor its code has a meaning.
   *
   * @throws ServiceError - `bank/other-model`, `bank/code-unknown`
   * @throws UserError - `bank/nothing-in-code`
   */
  async asked(queries: readonly SearchQuery[]): Promise<readonly (Asked | undefined)[]> {
    const texts = queries.map(({ text }) => text);
    const isSilent = texts.every((text) => text.trim() === '');
    const meanings = isSilent ? [] : await this.embed(texts);
    const codes = queries.map(({ code = '' }) => code);
    const isWithoutCode = codes.every((code) => code.trim() === '');
    const shown = isWithoutCode ? [] : await (await this.codeEmbedder()).embed(codes);
    // Metadata alone would rank then, as if that were an answer.
    if (queries.some(({ code }, at) => code !== undefined && isZero(shown[at] ?? new Float32Array())))
      throw new UserError(nothingInCode.at({}));
    return texts.map((text, at) => askedOf(text, meanings[at], shown[at]));
  }

  /** @throws ServiceError - `bank/other-model`, `bank/other-dimension` */
  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.#text ??= await this.#sources.text();
    refuseOther(this.#spaces.text, this.#text);
    return this.#text.embed(texts);
  }

  /** @throws ServiceError - `bank/other-model`, `bank/other-dimension`; `bank/code-unknown` */
  async codeEmbedder(): Promise<Embedder> {
    this.#code ??= await this.#sources.code?.();
    if (this.#code === undefined) throw new ServiceError(codeUnknown.at({}));
    if (this.#spaces.code !== undefined) refuseOther(this.#spaces.code, this.#code);
    return this.#code;
  }
}

function askedOf(text: string, meaning?: Float32Array, code?: Float32Array): Asked | undefined {
  const isSaid = meaning !== undefined && !isZero(meaning);
  const isShown = code !== undefined && !isZero(code);
  if (!isSaid && !isShown) return undefined;
  return {
    words: isSaid ? questionWords(text) : NO_WORDS,
    ...(isSaid ? { meaning } : {}),
    ...(isShown ? { code } : {}),
  };
}

const NO_WORDS: LexicalVector = { indices: [], values: [] };

function refuseOther(built: Space, asked: Space): void {
  if (built.model !== asked.model)
    throw new ServiceError(otherModel.at({ built: built.model, asked: asked.model }));
  if (built.dimension !== asked.dimension)
    throw new ServiceError(otherDimension.at({ built: sizeOf(built), asked: sizeOf(asked) }));
}

function sizeOf({ model, dimension }: Space): string {
  return `\`${model}\` of ${dimension} dimensions`;
}
