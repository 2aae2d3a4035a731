import type { BasisPoints, Pattern } from '../pattern/index.ts';
import type { SearchQuery } from './ports.ts';

/** What is known of a pattern before it is ranked. */
export interface Match {
  readonly pattern: Pattern;
  readonly quality: BasisPoints;
  /** 0 to 1; absent where the question has no meaning that could be compared. */
  readonly similarity?: number;
}

/**
 * `0.70·similarity + 0.30·metadata`, metadata being `0.50·quality + 0.30·matched tags and capabilities + 0.20·category`
 * (DESIGN.md, "Formulas"). Without a similarity, metadata alone: a question without meaning is not unlike everything.
 *
 * @returns 0 to 10 000, rounded down
 */
export function relevanceOf({ pattern, quality, similarity }: Match, query: SearchQuery): BasisPoints {
  const wanted = query.tags?.length ?? 0;
  const share = wanted === 0 ? 0 : matchedTags(pattern, query).length / wanted;
  const metadata = 0.5 * quality + 3000 * share + (query.category === pattern.category ? 2000 : 0);
  return Math.floor(similarity === undefined ? metadata : 7000 * similarity + 0.3 * metadata);
}

/** The parts of a relevance, in words. */
export function whyFound({ pattern, quality, similarity }: Match, query: SearchQuery): string {
  const matched = matchedTags(pattern, query);
  return [
    ...(similarity === undefined ? [] : [`similarity ${twoDecimals(10_000 * similarity)}`]),
    `quality ${twoDecimals(quality)}`,
    ...(matched.length === 0 ? [] : [`matches ${matched.map((tag) => `\`${tag}\``).join(', ')}`]),
    ...(query.category === pattern.category ? [`category \`${pattern.category}\``] : []),
  ].join(', ');
}

function matchedTags({ tags, provides }: Pattern, query: SearchQuery): readonly string[] {
  return (query.tags ?? []).filter(
    (tag) => tags.includes(tag) || provides.some(({ capability }) => capability === tag),
  );
}

function twoDecimals(basisPoints: number): string {
  const hundredths = Math.floor(basisPoints / 100);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
