import type { Schemas } from '@qdrant/js-client-rest';
import type { SearchQuery } from '../ports.ts';
import type { Asked } from '../questions.ts';
import { CODE_PART, WORDS_PART } from '../ranking.ts';
import { pointId } from './point-id.ts';

/** The parts of a search that differ from query to query. */
export interface Question {
  readonly query: SearchQuery;
  /** `undefined`: a question without meaning, which metadata alone ranks. */
  readonly asked: Asked | undefined;
  /** Patterns compared: all of the collection, so that no one is out before metadata were looked at. */
  readonly candidates: number;
  readonly limit: number;
}

/**
 * The formula of `relevance.ts` as Qdrant computes it: candidates by exact similarity of meaning and of words, then
 * `0.70·similarity + 0.30·metadata` over them. The filters are the prefetches': what they leave out is never compared.
 */
export function searchOf({ query, asked, candidates, limit }: Question): Schemas['QueryRequest'] {
  const metadata = metadataOf(query);
  const formula =
    asked === undefined
      ? metadata
      : { sum: [{ mult: [0.7, similarityOf(asked)] }, { mult: [0.3, metadata] }] };
  return {
    prefetch: prefetchesOf({ filter: filterOf(query), limit: candidates }, asked),
    query: { formula, defaults: { production_readiness_score: 0 } },
    limit,
    with_payload: HELD,
  };
}

/** The parts of a point that hold the pattern. */
export const HELD = ['pattern', 'vector', 'code', 'seal'];

function prefetchesOf(all: Schemas['Prefetch'], asked: Asked | undefined): Schemas['Prefetch'][] {
  if (asked === undefined) return [all];
  const { meaning, words, code } = asked;
  const exact = { ...all, params: { exact: true } };
  return [
    ...(meaning === undefined ? [] : [{ ...exact, query: [...meaning], using: 'semantic' }]),
    ...(hasWords(asked) ? [{ ...all, query: words, using: 'lexical' }] : []),
    ...(code === undefined ? [] : [{ ...exact, query: [...code], using: 'code' }]),
  ];
}

function hasWords({ words }: Asked): boolean {
  return words.indices.length > 0;
}

/** Half of a number and its amount: what points away counts as unrelated, not as less than that. Points that a prefetch lacks have 0. */
function likeness(score: string): Schemas['Expression'] {
  return { mult: [0.5, { sum: [score, { abs: score }] }] };
}

/** The lesser of the number and 1: half of both together, less half of what lies between them. A pattern without the words has 0. */
const WORDS: Schemas['Expression'] = {
  sum: [
    { mult: [0.5, { sum: [1, '$score[1]'] }] },
    { mult: [-0.5, { abs: { sum: [1, { neg: '$score[1]' }] } }] },
  ],
};

function similarityOf(asked: Asked): Schemas['Expression'] {
  if (asked.meaning === undefined) return likeness('$score');
  const said = hasWords(asked)
    ? { sum: [{ mult: [1 - WORDS_PART, likeness('$score')] }, { mult: [WORDS_PART, WORDS] }] }
    : likeness('$score');
  if (asked.code === undefined) return said;
  const shown = likeness(hasWords(asked) ? '$score[2]' : '$score[1]');
  return { sum: [{ mult: [1 - CODE_PART, said] }, { mult: [CODE_PART, shown] }] };
}

function metadataOf({ category, tags = [] }: SearchQuery): Schemas['Expression'] {
  const share: Schemas['Expression'][] =
    tags.length === 0 ? [] : [{ mult: [0.3 / tags.length, { sum: tags.map(hasTag) }] }];
  const own: Schemas['Expression'][] =
    category === undefined ? [] : [{ mult: [0.2, { key: 'category', match: { value: category } }] }];
  return { sum: [{ mult: [0.5, 'production_readiness_score'] }, ...share, ...own] };
}

/** Capabilities count as tags. */
function hasTag(tag: string): Schemas['Expression'] {
  return {
    should: [
      { key: 'tags', match: { value: tag } },
      { key: 'capabilities', match: { value: tag } },
    ],
  };
}

function filterOf({
  category,
  ids,
  productionReady,
  minimumSuccessRate = 0,
}: SearchQuery): Schemas['Filter'] {
  return {
    must: [
      ...(category === undefined ? [] : [{ key: 'category', match: { value: category } }]),
      ...(ids === undefined ? [] : [{ has_id: ids.map(pointId) }]),
      ...(productionReady === undefined
        ? []
        : [{ key: 'production_ready', match: { value: productionReady } }]),
      ...(minimumSuccessRate === 0
        ? []
        : [{ key: 'success_rate', range: { gte: minimumSuccessRate / 10_000 } }]),
    ],
  };
}
