import type { Category } from '../category.ts';
import type { BasisPoints, Pattern, SecurityLevel } from './pattern.ts';
import { provenRate } from './trials.ts';

/** The facets of a pattern's quality, each 0 to 10 000. A facet that cannot apply is absent. */
export interface QualityFacets {
  readonly successRate: BasisPoints;
  readonly testCoverage: BasisPoints;
  readonly security?: BasisPoints;
  readonly observability?: BasisPoints;
}

/** At or above, a pattern may be used without a second look. */
export const PRODUCTION_READY_AT: BasisPoints = 8000;

/** Weight of each facet; those that are there are divided by their sum. */
export const QUALITY_WEIGHTS = {
  successRate: 40,
  testCoverage: 30,
  security: 20,
  observability: 10,
} as const;

const SECURITY: Readonly<Record<SecurityLevel, BasisPoints>> = {
  CRITICAL: 10_000,
  HIGH: 8000,
  MEDIUM: 6000,
  STANDARD: 5000,
  LOW: 4000,
};

/** Their patterns are no code that answers requests: neither security nor observability can apply. */
const BESIDE_THE_SERVICE: ReadonlySet<Category> = new Set<Category>(['testing', 'docker', 'project', 'ci']);

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
export function qualityOf(facets: QualityFacets): BasisPoints {
  let sum = 0;
  let weights = 0;
  for (const name of ['successRate', 'testCoverage', 'security', 'observability'] as const) {
    const facet = facets[name];
    if (facet === undefined) continue;
    if (!Number.isInteger(facet) || facet < 0 || facet > 10_000) {
      throw new RangeError(`${name}: expected a whole number from 0 to 10000, got ${facet}`);
    }
    sum += QUALITY_WEIGHTS[name] * facet;
    weights += QUALITY_WEIGHTS[name];
  }
  return Math.floor(sum / weights);
}

/** What the quality of a pattern follows from. */
type RatedPattern = Pick<Pattern, 'category' | 'quality' | 'trials' | 'measured'>;

/** The success rate of a pattern: what outcomes say, else what runs of its tests say, else what its manifest claims. */
export function successRateOf({ quality, trials, measured }: RatedPattern): BasisPoints {
  return measured?.successRate ?? provenRate(quality.successRate, trials);
}

/** The test coverage of a pattern: the measured one, else the claimed one. */
export function testCoverageOf({ quality, trials }: RatedPattern): BasisPoints {
  return trials?.testCoverage ?? quality.testCoverage;
}

/**
 * The facets of a pattern; measured success rate and test coverage where there are, else the claimed ones. Security and observability cannot
 * apply in the categories testing, docker, project and ci; observability applies elsewhere only to the patterns of its own category and to those that declare it.
 */
export function facetsOf(pattern: RatedPattern): QualityFacets {
  const { category, quality } = pattern;
  const { securityLevel, observabilityComplete } = quality;
  const successRate = successRateOf(pattern);
  const testCoverage = testCoverageOf(pattern);
  if (BESIDE_THE_SERVICE.has(category)) return { successRate, testCoverage };
  const observable = category === 'observability' || observabilityComplete;
  return {
    successRate,
    testCoverage,
    security: SECURITY[securityLevel],
    ...(observable ? { observability: observabilityComplete ? 10_000 : 0 } : {}),
  };
}

/**
 * Quality of one pattern, stored with it in the bank. A measured success rate below {@link PRODUCTION_READY_AT} caps it: tests and
 * headers do not make up for what people keep throwing out.
 *
 * @returns 0 to 10 000, rounded down
 * @throws RangeError - a prior of the pattern is not a whole number from 0 to 10 000
 */
export function patternQuality(pattern: RatedPattern): BasisPoints {
  const quality = qualityOf(facetsOf(pattern));
  if (pattern.measured === undefined && pattern.trials === undefined) return quality;
  const measured = successRateOf(pattern);
  return measured < PRODUCTION_READY_AT ? Math.min(quality, measured) : quality;
}

/** `true` where {@link patternQuality} reaches 0.80. */
export function isProductionReady(pattern: RatedPattern): boolean {
  return patternQuality(pattern) >= PRODUCTION_READY_AT;
}
