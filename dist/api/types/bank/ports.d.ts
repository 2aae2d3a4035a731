import type { Category } from '../category.ts';
import type { Omission } from '../omission.ts';
import type { BasisPoints, Capability, Pattern } from '../pattern/index.ts';
/** A question to the bank. */
export interface SearchQuery {
    /** What is wanted, in words. Empty: no semantic part, metadata alone ranks. */
    readonly text: string;
    /** Code that is like what is wanted. With a text, both count the same; patterns without code are left out where there is none. */
    readonly code?: string;
    /** `true`: only patterns at or above 0.80 quality. */
    readonly productionReady?: boolean;
    readonly category?: Category;
    /** Only these patterns. */
    readonly ids?: readonly string[];
    /** Prior success rate at or above. */
    readonly minimumSuccessRate?: BasisPoints;
    /** Tags and capabilities that raise the metadata relevance. */
    readonly tags?: readonly string[];
    readonly limit: number;
}
/** One pattern found. */
export interface SearchHit {
    readonly pattern: Pattern;
    /** 0.70 vector similarity + 0.30 metadata relevance, 0 to 10 000. */
    readonly relevance: BasisPoints;
    readonly quality: BasisPoints;
    readonly productionReady: boolean;
    /** The parts of the relevance, in words. */
    readonly why: string;
}
/** A pattern that others need, and through what. */
export interface Needed {
    readonly id: string;
    readonly capability: Capability;
    /** The pattern that requires it, on a shortest way from those that were asked for. */
    readonly requirer: string;
}
/** Read only: all that scaffold receives. */
export interface PatternSearch {
    /** @returns best first; ties by id. One list a query, in order. */
    hybridSearch(queries: readonly SearchQuery[]): Promise<readonly (readonly SearchHit[])[]>;
    /** Every pattern that could be needed along with these, by id: what they require, and what that requires. */
    closure(ids: readonly string[]): Promise<readonly Needed[]>;
    /** What the bank could not do (a backend that was down). */
    readonly omissions: readonly Omission[];
}
/** Writes patterns to the bank. */
export interface PatternStore {
    /** Stores or replaces a pattern under its id; the same digest twice changes nothing. */
    storeProductionPattern(pattern: Pattern): Promise<'added' | 'changed' | 'unchanged'>;
}
export interface PatternBank extends PatternSearch, PatternStore {
    readonly kind: 'embedded' | 'qdrant+neo4j' | 'qdrant';
    close(): Promise<void>;
}
