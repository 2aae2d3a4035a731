import { similarity } from '../embedding/index.ts';
import { type Pattern, PRODUCTION_READY_AT } from '../pattern/index.ts';
import { comparePaths } from '../tree/index.ts';
import type { SearchHit, SearchQuery } from './ports.ts';
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

/** @param question - vector of the question; `undefined` where it has no meaning */
export function matchOf({ pattern, quality, vector }: Stored, question: Float32Array | undefined): Match {
  return question === undefined
    ? { pattern, quality }
    : { pattern, quality, similarity: similarity(question, vector) };
}

/** A ranked match as searches return it. */
export function hitOf({ match, relevance }: Ranked, query: SearchQuery): SearchHit {
  const { pattern, quality } = match;
  const productionReady = quality >= PRODUCTION_READY_AT;
  return { pattern, relevance, quality, productionReady, why: whyFound(match, query) };
}
