import type { Embedder } from '../../embedding/index.ts';
import type { Pattern } from '../../pattern/index.ts';
import { type CodeSource } from '../code-vector.ts';
import type { Space } from '../questions.ts';
/** A pattern with the vector of its text, and that of its code. */
export interface IndexEntry {
    readonly pattern: Pattern;
    /** Unit vector of the index's dimension. */
    readonly vector: Float32Array;
    /** Unit vector in the space of the index's code; absent for a pattern without code, and where the index has no such space. */
    readonly code?: Float32Array;
}
/** The content of `assets/bank.json`: patterns as read, so that a scaffold parses no YAML. */
export interface BankIndex {
    /** Name of the space in which the vectors lie. */
    readonly model: string;
    readonly dimension: number;
    /** The space in which the vectors of code lie; absent where there are none. */
    readonly code?: Space;
    /** By id. */
    readonly entries: readonly IndexEntry[];
}
/**
 * Embeds the patterns, and their code where `code` says how.
 *
 * @returns the same index for the same patterns, in whatever order they come
 * @throws ServiceError - `embedding/*`
 */
export declare function buildIndex(patterns: readonly Pattern[], embedder: Embedder, code?: CodeSource): Promise<BankIndex>;
/** The index as the text of `assets/bank.json`: one pattern a line, so that a review shows which ones changed. */
export declare function writeIndex({ model, dimension, code: space, entries }: BankIndex): string;
/**
 * Reads `assets/bank.json` and checks it against the count and the digest that it carries.
 *
 * @throws ServiceError - `bank/corrupt-index`
 */
export declare function readIndex(bytes: Uint8Array): BankIndex;
