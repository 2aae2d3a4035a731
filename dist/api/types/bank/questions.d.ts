import { type Embedder } from '../embedding/index.ts';
import { type LexicalVector } from './lexical.ts';
import type { SearchQuery } from './ports.ts';
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
export declare class Questions {
    #private;
    constructor(space: Space, source: EmbedderSource);
    /** What each query asks; `undefined` where its text has no meaning. @throws ServiceError - `bank/other-model` */
    asked(queries: readonly SearchQuery[]): Promise<readonly (Asked | undefined)[]>;
    /** @throws ServiceError - `bank/other-model`, `bank/other-dimension` */
    embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
