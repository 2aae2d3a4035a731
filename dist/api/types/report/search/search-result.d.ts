import type { SearchHit } from '../../bank/index.ts';
import type { Omission } from '../../omission.ts';
/** What one search found. */
export interface SearchResult {
    readonly query: string;
    /** Best first. */
    readonly hits: readonly SearchHit[];
    readonly omissions: readonly Omission[];
}
