import type { BasisPoints, Evidence, Outcome, ReadinessReport } from '../../readiness/index.ts';
import type { Verdict } from '../verdict.ts';
/** A gap as it is compared: the same fingerprint is the same gap, whatever line it is on. */
export interface KnownGap {
    readonly probe: string;
    readonly fingerprint: string;
    readonly because: string;
    readonly at: Evidence;
    readonly anchored: boolean;
}
/** What two judgements are compared by. */
export interface Snapshot {
    readonly rubricVersion: string;
    readonly productionScore: BasisPoints;
    readonly probes: readonly {
        readonly id: string;
        readonly outcome: Outcome;
        readonly credit: BasisPoints;
    }[];
    readonly gaps: readonly KnownGap[];
    /** Ids of the probes that cap the score. */
    readonly caps: readonly string[];
}
/** A judgement as it is compared with another. */
export declare function snapshotOf(report: ReadinessReport, verdict: Verdict): Snapshot;
