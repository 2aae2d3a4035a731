import { type Paint } from '../../diagnostics/index.ts';
import type { SearchResult } from './search-result.ts';
/**
 * What the terminal says after a search: best first, with both numbers, what the pattern is, and why it was found.
 *
 * @returns lines without a final line break
 */
export declare function searchText({ query, code, hits, omissions }: SearchResult, paint?: Paint): string;
