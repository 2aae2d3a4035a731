/** Turns texts into vectors of one space. */
export interface Embedder {
    /** Name of the space: a collection built with one model never answers another's queries. */
    readonly model: string;
    readonly dimension: number;
    /**
     * @returns one unit vector a text, in order; the zero vector for a text without any known token
     * @throws ServiceError - `embedding/*` a remote service failed
     */
    embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
