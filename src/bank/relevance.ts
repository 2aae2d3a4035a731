import type { BasisPoints, Pattern } from '../pattern/index.ts';
import type { SearchQuery } from './ports.ts';

/** The parts of one hit's relevance. */
export interface Relevance {
  /** 0 to 10 000. */
  readonly relevance: BasisPoints;
  readonly why: string;
}

/** What is known of a hit before it is ranked. */
export interface Match {
  readonly pattern: Pattern;
  readonly quality: BasisPoints;
  /** Cosine, 0 to 1; absent where the question has no meaning that could be compared. */
  readonly similarity?: number;
}

/**
 * `0.70·similarity + 0.30·metadata`, metadata being `0.50·quality + 0.30·matched tags and capabilities + 0.20·category`
 * (DESIGN.md, "Formulas"). Without a similarity, metadata alone: a question without meaning is not unlike everything.
 */
export function relevanceOf({ pattern, quality, similarity }: Match, query: SearchQuery): Relevance {
  const tags = query.tags ?? [];
  const matched = matchedTags(pattern, tags);
  const share = tags.length === 0 ? 0 : matched.length / tags.length;
  const ofCategory = query.category === pattern.category;
  const metadata = 0.5 * quality + 3000 * share + (ofCategory ? 2000 : 0);
  const parts = [
    ...(similarity === undefined ? [] : [`similarity ${twoDecimals(10_000 * similarity)}`]),
    `quality ${twoDecimals(quality)}`,
    ...(matched.length === 0 ? [] : [`matches ${matched.map((tag) => `\`${tag}\``).join(', ')}`]),
    ...(ofCategory ? [`category \`${pattern.category}\``] : []),
  ];
  const relevance = similarity === undefined ? metadata : 7000 * similarity + 0.3 * metadata;
  return { relevance: Math.floor(relevance), why: parts.join(', ') };
}

function matchedTags({ tags, provides }: Pattern, wanted: readonly string[]): readonly string[] {
  return wanted.filter((tag) => tags.includes(tag) || provides.some(({ capability }) => capability === tag));
}

function twoDecimals(basisPoints: number): string {
  const hundredths = Math.floor(basisPoints / 100);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
