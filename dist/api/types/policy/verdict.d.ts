import type { BasisPoints, CategoryScore } from '../readiness/index.ts';
/** A finding that someone answers for, until a day. */
export interface Waiver {
    readonly probe: string;
    readonly path?: string;
    readonly reason: string;
    readonly owner: string;
    /** ISO date. */
    readonly expires: string;
}
/** Readiness judged by policy. */
export interface Verdict {
    readonly ready: boolean;
    /** After caps and waivers, 0 to 10 000. */
    readonly productionScore: BasisPoints;
    readonly threshold: BasisPoints;
    /** Categories below their floor. */
    readonly missingComponents: readonly CategoryScore['id'][];
    /** Those that hold. */
    readonly waivers: readonly Waiver[];
    /** Ids of the probes that they excuse. */
    readonly waivedProbes: readonly string[];
    /** One sentence a reason that stands against "ready"; empty where ready. */
    readonly reasons: readonly string[];
}
