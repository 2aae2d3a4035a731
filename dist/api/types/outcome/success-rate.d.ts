import { type Trials } from '../pattern/index.ts';
import type { Outcome } from './outcome.ts';
/** A pattern's success rate after what became of services, and what it rests on. */
export interface SuccessRate {
    /** Basis points, rounded down. */
    readonly rate: number;
    /** Outcomes that say anything of the pattern. */
    readonly outcomes: number;
    /** Weight of those outcomes together; the prior has {@link PRIOR_WEIGHT}. */
    readonly weight: number;
}
/**
 * Mean of a Beta distribution: prior of weight {@link PRIOR_WEIGHT}, then each run of its tests with the weight 1, then each
 * outcome with its weight, halved every {@link HALF_LIFE_DAYS} days: `(20·prior + passes + Σ wᵢ·sᵢ) / (20 + runs + Σ wᵢ)`. Success `s` is what was kept, less up to half for
 * failing checks; 0 for a pull request that was closed.
 *
 * @param prior - basis points
 * @param today - ISO date; outcomes of later days count as of today
 */
export declare function successRate({ id, prior, trials }: {
    readonly id: string;
    readonly prior: number;
    readonly trials?: Trials;
}, outcomes: readonly Outcome[], today: string): SuccessRate;
