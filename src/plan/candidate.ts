import type { SearchHit } from '../bank/index.ts';
import { getPatternCategories, type Pattern, PRODUCTION_READY_AT } from '../pattern/index.ts';
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
    .map(({ pattern, relevance, quality }) =>
      candidate({ pattern, relevance, quality }, refusalOf(pattern, quality, spec)),
    )
    .sort((a, b) => (a.pattern.id < b.pattern.id ? -1 : 1));
}

function candidate(rest: Omit<Candidate, 'refusal'>, refusal: string | undefined): Candidate {
  return refusal === undefined ? rest : { ...rest, refusal };
}

function refusalOf(pattern: Pattern, quality: number, spec: SpecRequirements): string | undefined {
  if (quality < PRODUCTION_READY_AT)
    return `its quality ${decimal(quality)} is below ${decimal(PRODUCTION_READY_AT)}`;
  const threshold =
    getPatternCategories().find(({ category }) => category === pattern.category)?.success_threshold ?? 0;
  const { successRate } = pattern.quality;
  if (successRate < threshold) {
    return `its success rate ${decimal(successRate)} is below the ${decimal(threshold)} of category \`${pattern.category}\``;
  }
  return exclusionOf(pattern, spec);
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
