import type { Category } from '../category.ts';
import { CATEGORIES } from '../category.ts';
import type { BasisPoints } from './report.ts';

/** Scores of different versions do not compare: a new probe or weight is a new version. */
export const RUBRIC_VERSION = '1.0.0';

interface CategoryRule {
  /** Letters of its probes' ids. */
  readonly code: string;
  readonly level: 'critical' | 'high' | 'medium' | 'standard';
  /** From 1, the most pressing, to 7. Beside the order of composition, which is another thing. */
  readonly readinessPriority: number;
  readonly floor: BasisPoints;
  /** Which parts of the pattern formula can apply to its files. */
  readonly facets: { readonly tests: boolean; readonly security: boolean; readonly observability: boolean };
  /** Weights of the probes of the rubric: what is not written yet is known to be missing. */
  readonly probes: readonly number[];
}

const CODE = { tests: true, security: true, observability: true };
const NO_CODE = { tests: false, security: true, observability: false };
const TEST_CODE = { tests: false, security: false, observability: false };

/** The categories as readiness weighs them (reference: DESIGN.md, "Formulas"). */
export const RUBRIC: Readonly<Record<Category, CategoryRule>> = {
  config: {
    code: 'CFG',
    level: 'high',
    readinessPriority: 2,
    floor: 6000,
    facets: CODE,
    probes: [5, 2, 2, 8, 1, 3, 2],
  },
  database: {
    code: 'DB',
    level: 'high',
    readinessPriority: 2,
    floor: 6000,
    facets: CODE,
    probes: [5, 3, 2, 4, 2, 2, 2],
  },
  observability: {
    code: 'OBS',
    level: 'medium',
    readinessPriority: 1,
    floor: 4000,
    facets: CODE,
    probes: [4, 4, 1, 3, 4, 3, 3, 5, 3],
  },
  models: {
    code: 'MOD',
    level: 'standard',
    readinessPriority: 5,
    floor: 4000,
    facets: CODE,
    probes: [4, 3, 2, 3, 2],
  },
  repositories: {
    code: 'REP',
    level: 'standard',
    readinessPriority: 5,
    floor: 4000,
    facets: CODE,
    probes: [3, 2, 3],
  },
  services: {
    code: 'SVC',
    level: 'medium',
    readinessPriority: 3,
    floor: 4000,
    facets: CODE,
    probes: [4, 2, 3, 3, 2, 2],
  },
  api: {
    code: 'API',
    level: 'high',
    readinessPriority: 2,
    floor: 4000,
    facets: CODE,
    probes: [3, 2, 3, 1, 2],
  },
  security: {
    code: 'SEC',
    level: 'critical',
    readinessPriority: 1,
    floor: 6000,
    facets: CODE,
    probes: [8, 4, 6, 6, 4, 3, 4, 4, 4, 3, 4, 4, 3, 2, 2],
  },
  testing: {
    code: 'TST',
    level: 'high',
    readinessPriority: 1,
    floor: 6000,
    facets: TEST_CODE,
    probes: [6, 2, 4, 4, 2, 3, 5, 1, 2],
  },
  docker: {
    code: 'DKR',
    level: 'high',
    readinessPriority: 3,
    floor: 6000,
    facets: NO_CODE,
    probes: [5, 4, 3, 2, 3, 2, 1, 3],
  },
  project: {
    code: 'PRJ',
    level: 'standard',
    readinessPriority: 4,
    floor: 4000,
    facets: NO_CODE,
    probes: [5, 2, 2, 3, 3, 2],
  },
  ci: {
    code: 'CIC',
    level: 'medium',
    readinessPriority: 4,
    floor: 4000,
    facets: NO_CODE,
    probes: [4, 2, 2, 3, 3, 2, 1, 1, 1],
  },
};

const LEVELS = { critical: 10, high: 8, medium: 6, standard: 5 };

/** Weight of a category, in no unit: only ratios count. */
export function categoryWeight(category: Category): number {
  const { level, readinessPriority } = RUBRIC[category];
  return LEVELS[level] * (8 - readinessPriority);
}

/** All weights together. */
export function totalWeight(categories: readonly Category[] = CATEGORIES): number {
  return categories.reduce((sum, category) => sum + categoryWeight(category), 0);
}

/** How many probes the rubric has. */
export function plannedProbes(): number {
  return CATEGORIES.reduce((sum, category) => sum + RUBRIC[category].probes.length, 0);
}

/** Weight of every probe that the rubric plans for a category. */
export function plannedWeight(category: Category): number {
  return RUBRIC[category].probes.reduce((sum, weight) => sum + weight, 0);
}

/** Upper bounds of the score (section c of the rubric). */
export const CAP_LIMITS = { A: 4900, B: 6400, C: 7900 } as const;
