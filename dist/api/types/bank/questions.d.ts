import { type Embedder } from '../embedding/index.ts';
import type { SearchQuery } from './ports.ts';
/** Opens the model when the first text is to be embedded: a bank that is only listed does not need it. */
export type EmbedderSource = () => Embedder | Promise<Embedder>;
/** The space of a bank's vectors. */
export interface Space {
    readonly model: string;
    readonly dimension: number;
}
/** Turns texts into vectors of the space in which a bank was built, and of no other. */
export declare class Questions {
    #private;
    constructor(space: Space, source: EmbedderSource);
    /** One vector a query; `undefined` where its text has no meaning. @throws ServiceError - `bank/other-model` */
    vectorsOf(queries: readonly SearchQuery[]): Promise<readonly (Float32Array | undefined)[]>;
    /** @throws ServiceError - `bank/other-model`, `bank/other-dimension` */
    embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
