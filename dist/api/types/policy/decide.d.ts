import { type BasisPoints, type ReadinessReport } from '../readiness/index.ts';
import type { Policy } from './policy.ts';
import type { Verdict } from './verdict.ts';
export interface Question {
    readonly report: ReadinessReport;
    /** Needed, in basis points. */
    readonly threshold: BasisPoints;
    readonly policy: Policy;
    /** ISO date: waivers end. */
    readonly today: string;
}
/**
 * Judges a report.
 *
 * @returns ready only where the score reaches the threshold (the higher of the two), no cap holds, every category that applies
 *   reaches its floor, and enough is known. A number that is none, an expired waiver or too many of them never pass.
 */
export declare function decide({ report, threshold, policy, today }: Question): Verdict;
