import type { Omission } from '../../omission.ts';
import { type Pattern } from '../../pattern/index.ts';
import type { Needed, PatternBank, SearchHit, SearchQuery } from '../ports.ts';
import { type EmbedderSources } from '../questions.ts';
import type { BankIndex } from './bank-index.ts';
/** The bank that needs nothing but Node: patterns and vectors in memory, compared one by one. */
export declare class EmbeddedBank implements PatternBank {
    #private;
    readonly kind = "embedded";
    readonly omissions: readonly Omission[];
    constructor(index: BankIndex, sources: EmbedderSources, omissions?: readonly Omission[]);
    storeProductionPattern(pattern: Pattern): Promise<'added' | 'changed' | 'unchanged'>;
    hybridSearch(queries: readonly SearchQuery[]): Promise<readonly (readonly SearchHit[])[]>;
    closure(ids: readonly string[]): Promise<readonly Needed[]>;
    close(): Promise<void>;
}
