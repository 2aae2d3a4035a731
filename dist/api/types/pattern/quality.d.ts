import type { BasisPoints, Pattern } from './pattern.ts';
/** The facets of a pattern's quality, each 0 to 10 000. A facet that cannot apply is absent. */
export interface QualityFacets {
    readonly successRate: BasisPoints;
    readonly testCoverage: BasisPoints;
    readonly security?: BasisPoints;
    readonly observability?: BasisPoints;
}
/** At or above, a pattern may be used without a second look. */
export declare const PRODUCTION_READY_AT: BasisPoints;
/** Weight of each facet; those that are there are divided by their sum. */
export declare const QUALITY_WEIGHTS: {
    readonly successRate: 40;
    readonly testCoverage: 30;
    readonly security: 20;
    readonly observability: 10;
};
/**
 * Quality from its facets (DESIGN.md, "Formulas").
 *
 * `0.40·successRate + 0.30·testCoverage + 0.20·security + 0.10·observability`, divided by the weights of the facets that
 * are there; in integers, because eight times 0.1 must not fail `>= 0.80`.
 *
 * @returns 0 to 10 000, rounded down
 * @throws RangeError - a facet is not a whole number from 0 to 10 000; NaN stops here, it never reaches a gate
 * @example qualityOf({ successRate: 9000, testCoverage: 8000, security: 10_000, observability: 5000 }); // 8500
 */
export declare function qualityOf(facets: QualityFacets): BasisPoints;
/** What the quality of a pattern follows from. */
type RatedPattern = Pick<Pattern, 'category' | 'quality' | 'trials' | 'measured'>;
/** The success rate of a pattern: what outcomes say, else what runs of its tests say, else what its manifest claims. */
export declare function successRateOf({ quality, trials, measured }: RatedPattern): BasisPoints;
/** The test coverage of a pattern: the measured one, else the claimed one. */
export declare function testCoverageOf({ quality, trials }: RatedPattern): BasisPoints;
/**
 * The facets of a pattern; measured success rate and test coverage where there are, else the claimed ones. Security and observability cannot
 * apply in the categories testing, docker, project and ci; observability applies elsewhere only to the patterns of its own category and to those that declare it.
 */
export declare function facetsOf(pattern: RatedPattern): QualityFacets;
/**
 * Quality of one pattern, stored with it in the bank. A measured success rate below {@link PRODUCTION_READY_AT} caps it: tests and
 * headers do not make up for what people keep throwing out.
 *
 * @returns 0 to 10 000, rounded down
 * @throws RangeError - a prior of the pattern is not a whole number from 0 to 10 000
 */
export declare function patternQuality(pattern: RatedPattern): BasisPoints;
/** `true` where {@link patternQuality} reaches 0.80. */
export declare function isProductionReady(pattern: RatedPattern): boolean;
export {};
