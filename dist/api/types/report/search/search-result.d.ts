import type { SearchHit } from '../../bank/index.ts';
import type { Omission } from '../../omission.ts';
/** What one search found. */
export interface SearchResult {
    /** Empty where only code was compared. */
    readonly query: string;
    /** The file whose code was compared, as the user named it. */
    readonly code?: string | undefined;
    /** Best first. */
    readonly hits: readonly SearchHit[];
    readonly omissions: readonly Omission[];
}
