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
  /** Unit vector of its code; `undefined` where it has none. */
  readonly code?: Float32Array | undefined;
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

/** Of a similarity to a text and to code, the part of the code. */
export const CODE_PART = 0.5;

/**
 * How like a pattern is to what is asked, 0 to 1: half by meaning, half by the words themselves; a question of common words only has
 * meaning alone. Code that is shown counts by itself, or half beside a text.
 *
 * @param shared - how much of the question's words the pattern has, 0 to 1
 */
function likenessOf(stored: Stored, question: Asked, shared: number): number {
  const { meaning, words, code } = question;
  const wordsPart = words.indices.length === 0 ? 0 : WORDS_PART;
  const said =
    meaning === undefined ? 0 : (1 - wordsPart) * similarity(meaning, stored.vector) + wordsPart * shared;
  if (code === undefined) return said;
  const shown = stored.code === undefined ? 0 : similarity(code, stored.code);
  const codePart = meaning === undefined ? 1 : CODE_PART;
  return (1 - codePart) * said + codePart * shown;
}

/** @param question - `undefined` where it has no meaning: metadata alone ranks then */
export function matchOf(stored: Stored, question: Asked | undefined, shared: number): Match {
  const { pattern, quality } = stored;
  if (question === undefined) return { pattern, quality };
  return { pattern, quality, similarity: likenessOf(stored, question, shared) };
}

/** Whether a pattern can be compared at all: with code alone, one without code cannot. */
export function isComparable({ code }: Stored, question: Asked | undefined): boolean {
  return question === undefined || question.meaning !== undefined || code !== undefined;
}

/** A ranked match as searches return it. */
export function hitOf({ match, relevance }: Ranked, query: SearchQuery): SearchHit {
  const { pattern, quality } = match;
  const productionReady = quality >= PRODUCTION_READY_AT;
  return { pattern, relevance, quality, productionReady, why: whyFound(match, query) };
}
