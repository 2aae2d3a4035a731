import { type Category } from '../category.ts';
import type { BasisPoints, CategoryScore, Facets, ProbeResult, ReadinessReport } from './report.ts';
/** Weights of the probes that gave the results: a probe is known by its id. */
export type Weights = ReadonlyMap<string, number>;
/** Results of one category and what is known of its files. */
export interface CategoryInput {
    readonly category: Category;
    readonly results: readonly ProbeResult[];
    readonly facets: Facets;
}
/** Scores one category from its results. */
export declare function scoreCategory({ category, results, facets }: CategoryInput, weights: Weights): CategoryScore;
/** The score of the whole, before caps: the weighted mean of the categories that apply. */
export declare function scoreAll(categories: readonly CategoryScore[], readable: BasisPoints): BasisPoints;
/** Share of the weight that could be judged: what is unknown or not written yet is not. */
export declare function knownWeight(results: readonly ProbeResult[], weights: Weights, readable: BasisPoints): BasisPoints;
/** `true` where so much does not apply that this is no service. */
export declare function isNotAService(categories: readonly CategoryScore[]): boolean;
/** A report's score with other results in place of its own: what a waiver or a repair would make of it. */
export declare function rescore(report: Pick<ReadinessReport, 'categories' | 'readable'>, results: readonly ProbeResult[], weights: Weights): {
    readonly score: BasisPoints;
    readonly categories: readonly CategoryScore[];
};
