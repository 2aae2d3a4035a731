import type { SearchHit } from '../bank/index.ts';
import { PATTERN_CATEGORIES, type Pattern, PRODUCTION_READY_AT } from '../pattern/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import { decimal, placeOf } from './words.ts';

/** A pattern that the bank proposed for a spec. */
export interface Candidate {
  readonly pattern: Pattern;
  /** Of the hit that found it best, 0 to 10 000. */
  readonly relevance: number;
  /** 0 to 10 000. */
  readonly quality: number;
  /** Why it may not be used of its own accord; it may still be needed by another. Absent: nothing speaks against it. */
  readonly refusal?: string;
  /** Whether the refusal is the spec's, not one of quality. */
  readonly excluded: boolean;
}

/** Each proposed pattern once, by id, however often and in whatever order it was found. */
export function candidatesOf(
  hits: readonly (readonly SearchHit[])[],
  spec: SpecRequirements,
): readonly Candidate[] {
  const byId = new Map<string, SearchHit>();
  for (const hit of hits.flat()) {
    const known = byId.get(hit.pattern.id);
    if (known === undefined || known.relevance < hit.relevance) byId.set(hit.pattern.id, hit);
  }
  return [...byId.values()]
    .map(({ pattern, relevance, quality }) => ({
      pattern,
      relevance,
      quality,
      ...refusalOf(pattern, quality, spec),
    }))
    .sort((a, b) => (a.pattern.id < b.pattern.id ? -1 : 1));
}

type Refusal = Pick<Candidate, 'refusal' | 'excluded'>;

function refusalOf(pattern: Pattern, quality: number, spec: SpecRequirements): Refusal {
  const weakness = weaknessOf(pattern, quality);
  if (weakness !== undefined) return { refusal: weakness, excluded: false };
  const exclusion = exclusionOf(pattern, spec);
  return exclusion === undefined ? { excluded: false } : { refusal: exclusion, excluded: true };
}

/**
 * The claim is held against the threshold of the category, what was measured against that of all: a claim just at its
 * threshold would fall to the first person who changed a line.
 */
function weaknessOf({ category, quality: { successRate } }: Pattern, quality: number): string | undefined {
  if (quality < PRODUCTION_READY_AT) {
    return `its quality ${decimal(quality)} is below ${decimal(PRODUCTION_READY_AT)}`;
  }
  const threshold = PATTERN_CATEGORIES[category].success_threshold;
  return successRate >= threshold
    ? undefined
    : `its success rate ${decimal(successRate)} is below the ${decimal(threshold)} of category \`${category}\``;
}

/** A pattern whose every feature the spec excludes is not wanted. */
function exclusionOf({ provides }: Pattern, { features }: SpecRequirements): string | undefined {
  const own = provides.flatMap(({ capability }) =>
    capability.startsWith('feature.') ? [capability.slice('feature.'.length)] : [],
  );
  const excluded = features.filter(({ id, status }) => status === 'excluded' && own.includes(id));
  const [first] = excluded;
  if (first === undefined || excluded.length < own.length) return undefined;
  return `the spec excludes \`${first.id}\`${placeOf(first.evidence[0])}`;
}
