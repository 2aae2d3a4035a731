import { type Paint } from '../../diagnostics/index.ts';
import type { PopulateResult } from './populate-result.ts';
export interface PopulateTextOptions {
    readonly dryRun: boolean;
    readonly paint?: Paint;
}
/**
 * What the terminal says after a populate: one line a pattern, what was rejected and why, the totals, whether the bank is
 * what it should be.
 *
 * @returns lines without a final line break
 */
export declare function populateText(result: PopulateResult, { dryRun, paint }: PopulateTextOptions): string;
/** `2 added, 1 changed, 0 removed, 40 unchanged, 0 rejected`. */
export declare function totals(result: PopulateResult): string;
/** What the verification of the new bank found, in one sentence. */
export declare function checked({ verified }: PopulateResult): string;
