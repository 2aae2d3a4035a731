import type { BasisPoints } from './pattern.ts';
/** What runs of the pattern's own tests came to, in samples that `patternbank patterns test` composed. */
export interface Trials {
    /** Samples that hold the pattern and were run. */
    readonly runs: number;
    /** Those in which nothing of the pattern failed. */
    readonly passes: number;
    /**
     * Lines and branches of its Python that tests reached; of a pattern without such lines, the share of its planted mistakes
     * that tests noticed. Absent where there is neither.
     */
    readonly testCoverage?: BasisPoints;
    /** ISO date of the last run. */
    readonly tested: string;
}
/** What the manifest claims weighs as much as so many runs (DESIGN.md, "Formulas"). */
export declare const PRIOR_WEIGHT = 20;
/**
 * Mean of a Beta distribution: what the manifest claims, with the weight {@link PRIOR_WEIGHT}, and each run with the weight 1.
 *
 * @returns basis points, rounded down
 * @example provenRate(9500, { runs: 5, passes: 5, tested: '2026-11-28' }); // 9600
 */
export declare function provenRate(prior: BasisPoints, trials: Trials | undefined): BasisPoints;
