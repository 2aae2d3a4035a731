import type { Schemas } from '@qdrant/js-client-rest';
import type { SearchQuery } from '../ports.ts';
import { pointId } from './point-id.ts';

/** The parts of a search that differ from query to query. */
export interface Question {
  readonly query: SearchQuery;
  /** `undefined`: a question without meaning, which metadata alone ranks. */
  readonly vector: Float32Array | undefined;
  /** Patterns compared: all of the collection, so that no one is out before metadata were looked at. */
  readonly candidates: number;
  readonly limit: number;
}

/**
 * The formula of `relevance.ts` as Qdrant computes it: candidates by exact similarity, then
 * `0.70·similarity + 0.30·metadata` over them. The filters are the prefetch's: what they leave out is never compared.
 */
export function searchOf({ query, vector, candidates, limit }: Question): Schemas['QueryRequest'] {
  const filter = filterOf(query);
  const prefetch =
    vector === undefined
      ? { filter, limit: candidates }
      : { query: [...vector], using: 'semantic', filter, limit: candidates, params: { exact: true } };
  const metadata = metadataOf(query);
  const formula =
    vector === undefined ? metadata : { sum: [{ mult: [0.7, SIMILARITY] }, { mult: [0.3, metadata] }] };
  return {
    prefetch,
    query: { formula, defaults: { production_readiness_score: 0 } },
    limit,
    with_payload: HELD,
  };
}

/** The parts of a point that hold the pattern. */
export const HELD = ['pattern', 'vector', 'seal'];

/** Half of a number and its amount: what points away counts as unrelated, not as less than that. */
const SIMILARITY: Schemas['Expression'] = { mult: [0.5, { sum: ['$score', { abs: '$score' }] }] };

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
