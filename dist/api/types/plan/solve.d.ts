import type { SearchHit } from '../bank/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import type { SpecRequirements } from '../spec/index.ts';
import type { Plan } from './plan.ts';
export interface SolveOptions {
    readonly spec: SpecRequirements;
    /** What the bank proposed, one list a query, in any order. */
    readonly hits: readonly (readonly SearchHit[])[];
    /** `id.parameter=value`, as the user typed them. */
    readonly settings?: readonly string[];
}
export interface Solution {
    readonly plan: Plan;
    readonly diagnostics: readonly Diagnostic[];
    /** Features that the spec requires and nothing provides, and values that could not be taken over. */
    readonly omissions: readonly Omission[];
}
/**
 * Decides which of the proposed patterns make the service (DESIGN.md, "Retrieval proposes, the solver decides").
 *
 * A pattern is in when its condition holds, its quality and success rate reach the thresholds, the spec does not exclude it
 * and nothing it clashes with is preferred; or when another one requires it. Ranking decides only between two patterns
 * that neither constraints nor the spec tell apart.
 *
 * @returns the plan, with a reason for each pattern in and out; it does not depend on the order of the hits
 */
export declare function solve({ spec, hits, settings }: SolveOptions): Solution;
