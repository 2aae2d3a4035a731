import { type Category } from '../../category.ts';
import type { BasisPoints } from '../../readiness/index.ts';
/**
 * What a report says that somebody else may have written: numbers, and ids that we know. No text of it is kept, so that none
 * can be shown.
 */
export interface Claim {
    readonly ready: boolean;
    readonly score: BasisPoints;
    readonly threshold: BasisPoints;
    readonly notAService: boolean;
    readonly missing: readonly Category[];
    readonly categories: readonly ClaimedCategory[];
    /** Ids of probes, most valuable first, as they were given: whoever shows them knows which there are. */
    readonly next: readonly string[];
}
export interface ClaimedCategory {
    readonly id: Category;
    readonly score: BasisPoints;
    readonly floor: BasisPoints;
    readonly applicable: boolean;
}
/**
 * Reads a `validate --json` document that is not to be trusted.
 *
 * @returns `because`: it is none
 */
export declare function readClaim(text: string): Claim | {
    readonly because: string;
};
