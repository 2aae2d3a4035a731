import type { Category } from '../category.ts';
import type { BasisPoints } from './report.ts';
/** Scores of different versions do not compare: a new probe or weight is a new version. */
export declare const RUBRIC_VERSION = "1.0.0";
interface CategoryRule {
    /** Letters of its probes' ids. */
    readonly code: string;
    readonly level: 'critical' | 'high' | 'medium' | 'standard';
    /** From 1, the most pressing, to 7. Beside the order of composition, which is another thing. */
    readonly readinessPriority: number;
    readonly floor: BasisPoints;
    /** Which parts of the pattern formula can apply to its files. */
    readonly facets: {
        readonly tests: boolean;
        readonly security: boolean;
        readonly observability: boolean;
    };
    /** Weights of the probes of the rubric: what is not written yet is known to be missing. */
    readonly probes: readonly number[];
}
/** The categories as readiness weighs them (reference: DESIGN.md, "Formulas"). */
export declare const RUBRIC: Readonly<Record<Category, CategoryRule>>;
/** Weight of a category, in no unit: only ratios count. */
export declare function categoryWeight(category: Category): number;
/** All weights together. */
export declare function totalWeight(categories?: readonly Category[]): number;
/** How many probes the rubric has. */
export declare function plannedProbes(): number;
/** Weight of every probe that the rubric plans for a category. */
export declare function plannedWeight(category: Category): number;
/** Upper bounds of the score (section c of the rubric). */
export declare const CAP_LIMITS: {
    readonly A: 4900;
    readonly B: 6400;
    readonly C: 7900;
};
export {};
