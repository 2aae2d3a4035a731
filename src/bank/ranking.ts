import { similarity } from '../embedding/index.ts';
import { type Pattern, PRODUCTION_READY_AT } from '../pattern/index.ts';
import { comparePaths } from '../tree/index.ts';
import type { SearchHit, SearchQuery } from './ports.ts';
import type { Asked } from './questions.ts';
import { type Match, whyFound } from './relevance.ts';

/** A pattern as a bank holds it: ready to be compared. */
export interface Stored {
  readonly pattern: Pattern;
  /** Unit vector of its text. */
  readonly vector: Float32Array;
  /** 0 to 10 000. */
  readonly quality: number;
}

/** A match and its number. */
export interface Ranked {
  readonly match: Match;
  readonly relevance: number;
}

/** Best first; ties by id. */
export function byRelevance(a: Ranked, b: Ranked): number {
  return b.relevance - a.relevance || comparePaths(a.match.pattern.id, b.match.pattern.id);
}

/** Of a similarity, the part of the words; the other part is that of the meaning. */
export const WORDS_PART = 0.5;

/**
 * How like a pattern is to what is asked: half by meaning, half by the words themselves. A question of common words only has
 * meaning alone.
 *
 * @param question - `undefined` where it has no meaning
 * @param shared - how much of the question's words the pattern has, 0 to 1
 */
export function matchOf(
  { pattern, quality, vector }: Stored,
  question: Asked | undefined,
  shared: number,
): Match {
  if (question === undefined) return { pattern, quality };
  const meaning = similarity(question.vector, vector);
  const part = question.words.indices.length === 0 ? 0 : WORDS_PART;
  return { pattern, quality, similarity: (1 - part) * meaning + part * shared };
}

/** A ranked match as searches return it. */
export function hitOf({ match, relevance }: Ranked, query: SearchQuery): SearchHit {
  const { pattern, quality } = match;
  const productionReady = quality >= PRODUCTION_READY_AT;
  return { pattern, relevance, quality, productionReady, why: whyFound(match, query) };
}
