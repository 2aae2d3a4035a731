import { CATEGORIES, type Category } from '../../category.ts';
import { PATTERN_CATEGORIES } from '../category-config.ts';
import type { SecurityLevel } from '../pattern.ts';
import { type CodeFile, isTest } from './code-file.ts';
import { CUES } from './cues/index.ts';
import { CONTRIBUTED } from './pattern-code.ts';
import { type Performance, performanceOf } from './performance.ts';
import { securityLevelOf } from './security-level.ts';
import { type CueCount, countCues, type Trait } from './trait.ts';
import { dockerReady, observabilityComplete } from './traits.ts';

/** What code is, as far as can be made out without running it. */
export interface Classification {
  readonly category: Trait<Category>;
  /** In one word: that of the category. */
  readonly domain: Trait<string>;
  readonly securityLevel: Trait<SecurityLevel>;
  readonly observabilityComplete: Trait<boolean>;
  readonly dockerReady: Trait<boolean>;
  readonly performance: readonly Trait<Performance>[];
}

/**
 * Classifies the code of one pattern.
 *
 * @returns `undefined` where nothing in it says what it is
 */
export function categorise(files: readonly CodeFile[]): Classification | undefined {
  const category = categoryOf(files);
  if (category === undefined) return undefined;
  return {
    category,
    domain: { ...category, value: PATTERN_CATEGORIES[category.value].domain },
    securityLevel: securityLevelOf(withoutTests(files), category),
    observabilityComplete: observabilityComplete(files),
    dockerReady: dockerReady(files),
    performance: performanceOf(withoutTests(files)),
  };
}

/** What code is for says more than the layers that it is made of: a login has tables, queries and routes as well. */
const PURPOSES: ReadonlySet<Category> = new Set(['security', 'observability']);
const PURPOSE_FACTOR = 1.5;

function outweighing(count: CueCount, isPurpose: boolean): CueCount {
  return isPurpose ? { ...count, weight: count.weight * PURPOSE_FACTOR } : count;
}

function categoryOf(files: readonly CodeFile[]): Trait<Category> | undefined {
  const telling = withoutTests(files);
  const candidates = CATEGORIES.filter((category) => category === 'testing' || !telling.every(isTest));
  const [best, second] = candidates
    .map((category): CueCount & { readonly category: Category } => ({
      category,
      ...outweighing(countCues(telling, CUES[category]), PURPOSES.has(category)),
    }))
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight === 0) return undefined;
  const confidence = best.weight / (best.weight + (second?.weight ?? 0));
  return { value: best.category, confidence, evidence: best.evidence };
}

/** The files that do something; the tests where there is nothing else. */
function withoutTests(files: readonly CodeFile[]): readonly CodeFile[] {
  const telling = files.filter((file) => !isTest(file));
  return telling.every(({ path }) => path === CONTRIBUTED) ? files : telling;
}
