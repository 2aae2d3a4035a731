import { CATEGORIES, type Category } from '../category.ts';
import type { BasisPoints, CategoryScore, Facets, ProbeResult, ReadinessReport } from './report.ts';
import { categoryWeight, plannedWeight, RUBRIC, totalWeight } from './rubric.ts';

const FULL: BasisPoints = 10_000;
/** The pattern formula: success, tests, security, observability. */
const FORMULA = { success: 40, tests: 30, security: 20, observability: 10 };
/** Categories without an application to judge may weigh this much together; above it, the tree is not a service. */
const NOT_APPLICABLE_MAX: BasisPoints = 2500;

/** Weights of the probes that gave the results: a probe is known by its id. */
export type Weights = ReadonlyMap<string, number>;

/** Results of one category and what is known of its files. */
export interface CategoryInput {
  readonly category: Category;
  readonly results: readonly ProbeResult[];
  readonly facets: Facets;
}

/** Scores one category from its results. */
export function scoreCategory({ category, results, facets }: CategoryInput, weights: Weights): CategoryScore {
  const judged = results.filter(({ outcome }) => outcome !== 'not_applicable' && outcome !== 'waived');
  const sum = judged.reduce((total, { id }) => total + weightOf(id, weights), 0);
  const won = judged.reduce((total, { id, credit }) => total + weightOf(id, weights) * credit, 0);
  const success = sum === 0 ? 0 : won / sum;
  const { floor } = RUBRIC[category];
  const weight = Math.floor((categoryWeight(category) * FULL) / totalWeight());
  const score = sum === 0 ? 0 : combined(success, facets);
  return { id: category, score, weight, floor, applicable: sum > 0, facets };
}

/** The pattern formula over the facets that apply. A facet never lifts a category above what its probes found nothing of. */
function combined(success: number, facets: Facets): BasisPoints {
  if (success === 0) return 0;
  const parts = [
    { weight: FORMULA.success, value: success },
    { weight: FORMULA.tests, value: facets.tests },
    { weight: FORMULA.security, value: facets.security },
    { weight: FORMULA.observability, value: facets.observability },
  ].flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return Math.floor(parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total);
}

/** The score of the whole, before caps: the weighted mean of the categories that apply. */
export function scoreAll(categories: readonly CategoryScore[], readable: BasisPoints): BasisPoints {
  const applicable = categories.filter((category) => category.applicable);
  const total = totalWeight(applicable.map(({ id }) => id));
  if (total === 0) return 0;
  const won = applicable.reduce((sum, { id, score }) => sum + categoryWeight(id) * score, 0);
  return Math.floor((won * readable) / (total * FULL));
}

/** Share of the weight that could be judged: what is unknown or not written yet is not. */
export function knownWeight(
  results: readonly ProbeResult[],
  weights: Weights,
  readable: BasisPoints,
): BasisPoints {
  const known = CATEGORIES.reduce((sum, category) => {
    const judged = results.filter((result) => result.category === category && result.outcome !== 'unknown');
    const share =
      judged.reduce((total, { id }) => total + weightOf(id, weights), 0) / plannedWeight(category);
    return sum + categoryWeight(category) * share;
  }, 0);
  return Math.floor((known * readable) / totalWeight());
}

/** `true` where so much does not apply that this is no service. */
export function isNotAService(categories: readonly CategoryScore[]): boolean {
  const missing = totalWeight(categories.filter(({ applicable }) => !applicable).map(({ id }) => id));
  return missing * FULL > totalWeight() * NOT_APPLICABLE_MAX;
}

/** A report's score with other results in place of its own: what a waiver or a repair would make of it. */
export function rescore(
  report: Pick<ReadinessReport, 'categories' | 'readable'>,
  results: readonly ProbeResult[],
  weights: Weights,
): { readonly score: BasisPoints; readonly categories: readonly CategoryScore[] } {
  const categories = report.categories.map(({ id, facets = {} }) =>
    scoreCategory(
      { category: id, results: results.filter(({ category }) => category === id), facets },
      weights,
    ),
  );
  return { score: scoreAll(categories, report.readable), categories };
}

function weightOf(id: string, weights: Weights): number {
  return weights.get(id) ?? 0;
}
