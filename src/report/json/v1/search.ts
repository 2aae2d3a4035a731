import { z } from 'zod';
import { exactScore } from '../../score.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { omissionJson } from './shared.ts';

const fraction = z.number().min(0).max(1);

/** The document that `search --json` prints. Frozen: changed only by adding. */
export const searchJson = z.strictObject({
  schema: z.literal('search/1'),
  query: z.string(),
  /** The file whose code was compared. */
  code: z.string().exactOptional(),
  results: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      category: z.string(),
      relevance: fraction,
      quality: fraction,
      production_ready: z.boolean(),
      why: z.string(),
    }),
  ),
  omissions: z.array(omissionJson),
});
export type SearchJson = z.infer<typeof searchJson>;

/** The result in the shape that leaves the process; best first. */
export function toSearchJson({ query, code, hits, omissions }: SearchResult): SearchJson {
  return {
    schema: 'search/1',
    query,
    ...(code === undefined ? {} : { code }),
    results: hits.map(({ pattern, relevance, quality, productionReady, why }) => ({
      id: pattern.id,
      version: pattern.version,
      category: pattern.category,
      relevance: exactScore(relevance),
      quality: exactScore(quality),
      production_ready: productionReady,
      why,
    })),
    omissions: omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
  };
}
