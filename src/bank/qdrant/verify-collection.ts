import { z } from 'zod';
import { CATEGORIES } from '../../category.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { EmbeddedBank } from '../embedded/embedded-bank.ts';
import type { NextGeneration } from '../generations.ts';
import { libraryChanges, type PatternStamp } from '../library-change.ts';
import type { SearchHit, SearchQuery } from '../ports.ts';
import { missingFromIndex, otherAnswer, staleInIndex, strayInIndex } from '../problems.ts';
import type { Qdrant } from './client.ts';
import { QdrantBank } from './qdrant-bank.ts';
import type { QdrantSettings } from './settings.ts';
import { trialsSchema } from './stored-pattern.ts';

/** Points of one page. */
const PAGE = 1000;

/** Sample searches: spread over the library, so that a large one does not take long. */
const SAMPLES = 60;

/** Hits that are compared. */
const COMPARED = 5;

const stampSchema = z.object({
  id: z.string(),
  version: z.string(),
  category: z.enum(CATEGORIES),
  digest: z.string(),
  success_rate: z.number(),
  // Collections of earlier versions know of none.
  outcomes: z.int().min(0).default(0),
  trials: trialsSchema.exactOptional(),
});

function stampOf(payload: unknown): readonly PatternStamp[] {
  const read = stampSchema.safeParse(payload);
  if (!read.success) return [];
  const { success_rate: rate, outcomes, ...stamp } = read.data;
  const measured = { successRate: Math.round(rate * 10_000), outcomes };
  return [outcomes === 0 ? stamp : { ...stamp, measured }];
}

/** What a collection holds, without the patterns themselves. */
export async function stampsOf(qdrant: Qdrant, collection: string): Promise<readonly PatternStamp[]> {
  const stamps: PatternStamp[] = [];
  let offset: string | number | undefined;
  do {
    const page = await qdrant.ask('list its patterns', (client) =>
      client.scroll(collection, {
        limit: PAGE,
        with_payload: ['id', 'version', 'category', 'digest', 'success_rate', 'outcomes', 'trials'],
        ...(offset === undefined ? {} : { offset }),
      }),
    );
    stamps.push(...page.points.flatMap(({ payload }) => stampOf(payload)));
    const next = page.next_page_offset;
    offset = typeof next === 'string' || typeof next === 'number' ? next : undefined;
  } while (offset !== undefined);
  return stamps;
}

export interface CollectionVerification {
  readonly qdrant: Qdrant;
  readonly settings: QdrantSettings;
  readonly name: string;
  readonly next: NextGeneration;
}

/** Compares a collection with the embedded bank that holds the same patterns: their number, their digests, the answers to sample searches. */
export async function verifyCollection({
  qdrant,
  settings,
  name,
  next,
}: CollectionVerification): Promise<readonly Diagnostic[]> {
  const patterns = next.index.entries.map(({ pattern }) => pattern);
  const held = await stampsOf(qdrant, name);
  const differences = libraryChanges(held, patterns).flatMap(({ id, change }) => {
    if (change === 'unchanged') return [];
    if (change === 'added') return [missingFromIndex.at({ id })];
    return [change === 'changed' ? staleInIndex.at({ id }) : strayInIndex.at({ id })];
  });
  if (differences.length > 0) return differences;
  const queries = samplesOf(next);
  const remote = await QdrantBank.open(settings, {
    sources: { text: () => next.embedder },
    collection: name,
  });
  const local = new EmbeddedBank(next.index, { text: () => next.embedder });
  const [got, expected] = await Promise.all([remote.hybridSearch(queries), local.hybridSearch(queries)]);
  return queries.flatMap(({ text }, index) => {
    const shown = { got: listed(got[index]), expected: listed(expected[index]) };
    return shown.got === shown.expected ? [] : [otherAnswer.at({ text, ...shown })];
  });
}

function samplesOf({ index }: NextGeneration): readonly SearchQuery[] {
  const step = Math.max(1, Math.ceil(index.entries.length / SAMPLES));
  return index.entries
    .filter((_, at) => at % step === 0)
    .map(({ pattern: { summary, category, tags } }, at) => ({
      text: summary,
      tags,
      limit: COMPARED,
      ...(at % 2 === 0 ? { category } : {}),
    }));
}

function listed(hits: readonly SearchHit[] = []): string {
  return hits.map(({ pattern, relevance }) => `\`${pattern.id}\` (${relevance})`).join(', ') || 'nothing';
}
