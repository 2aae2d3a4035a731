import { type Embedder } from '../embedding/index.ts';
import { type LexicalVector } from './lexical.ts';
import type { SearchQuery } from './ports.ts';
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
export declare class Questions {
    #private;
    constructor(spaces: Spaces, sources: EmbedderSources);
    /**
     * What each query asks; `undefined` where neither its text nor its code has a meaning.
     *
     * @throws ServiceError - `bank/other-model`, `bank/code-unknown`
     * @throws UserError - `bank/nothing-in-code`
     */
    asked(queries: readonly SearchQuery[]): Promise<readonly (Asked | undefined)[]>;
    /** @throws ServiceError - `bank/other-model`, `bank/other-dimension` */
    embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
    /** @throws ServiceError - `bank/other-model`, `bank/other-dimension`; `bank/code-unknown` */
    codeEmbedder(): Promise<Embedder>;
}
