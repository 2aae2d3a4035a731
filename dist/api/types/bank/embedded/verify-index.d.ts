import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Embedder } from '../../embedding/index.ts';
import type { Pattern } from '../../pattern/index.ts';
import type { BankIndex } from './bank-index.ts';
export interface Verification {
    readonly index: BankIndex;
    /** The library from which the index was built. */
    readonly patterns: readonly Pattern[];
    readonly embedder: Embedder;
}
export interface Verified {
    /** Patterns compared. */
    readonly patterns: number;
    /** Sample searches made: one a summary, one an ask. */
    readonly searches: number;
    /** Empty where all is well. */
    readonly problems: readonly Diagnostic[];
}
/**
 * Compares an index with its library: the same patterns, the same digests, and each found by its summary and by each of its
 * asks among the first three of its category.
 */
export declare function verifyIndex({ index, patterns, embedder }: Verification): Promise<Verified>;
