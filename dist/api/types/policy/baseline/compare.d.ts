import type { BasisPoints } from '../../readiness/index.ts';
import type { KnownGap, Snapshot } from './snapshot.ts';
/** What became of one probe. */
export interface Change {
    readonly probe: string;
    readonly before: BasisPoints;
    readonly after: BasisPoints;
    /** New gaps of what broke, gaps that are gone of what was fixed, gaps that stay of what was broken before. */
    readonly places: readonly KnownGap[];
}
/** Two judgements beside each other. */
export interface Comparison {
    readonly before: BasisPoints;
    readonly after: BasisPoints;
    readonly broke: readonly Change[];
    readonly standing: readonly Change[];
    readonly fixed: readonly Change[];
    /** One sentence a reason to say that it got worse; empty where it did not. */
    readonly regressions: readonly string[];
}
/** What a change broke, what was broken before it, and what it fixed. */
export declare function compare(before: Snapshot, after: Snapshot): Comparison;
