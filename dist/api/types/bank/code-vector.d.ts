import { type Embedder } from '../embedding/index.ts';
import { type Pattern } from '../pattern/index.ts';
/** How the code of patterns becomes vectors. */
export interface CodeSource {
    readonly embedder: Embedder;
    /** The code of a pattern as a service has it, by id; the templates speak for those that are not there. */
    readonly rendered?: ReadonlyMap<string, readonly string[]>;
}
/**
 * The vector of each pattern's code: the middle of its files, templates and rendered ones alike.
 *
 * @returns one a pattern, in order; `undefined` for a pattern without code. Rounded as banks keep them, so that all of them count with the same numbers
 * @throws ServiceError - `embedding/*`
 */
export declare function codeVectors(patterns: readonly Pattern[], { embedder, rendered }: CodeSource): Promise<readonly (Float32Array | undefined)[]>;
