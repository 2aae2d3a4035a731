import type { CodeFile } from './code-file.ts';
import { type Cue, line } from './cue.ts';
import { countCues, type Trait } from './trait.ts';

/** What code does for speed. */
export type Performance = 'asynchronous' | 'cached' | 'pooled' | 'paged' | 'batched' | 'streamed' | 'indexed';

const SIGNS: Readonly<Record<Performance, readonly Cue[]>> = {
  asynchronous: [line(3, /\b(await|async\s+(def|with|for))\b/)],
  cached: [line(4, /\b(lru_cache|cached_property|TTLCache|aiocache|Cache-Control|ETag)\b/)],
  pooled: [line(4, /\b(pool_size|max_overflow|create_pool|ConnectionPool|max_connections)\b/)],
  paged: [line(3, /\b(limit|cursor|page_size)\b/)],
  batched: [line(3, /\b(add_all|executemany|insert\(.*\)\.values\(\[|bulk_\w+)\b/)],
  streamed: [line(4, /\b(StreamingResponse|stream_scalars|EventSourceResponse|yield_per)\b/)],
  indexed: [line(3, /\b(Index|create_index|index=True)\b/)],
};

/** What the code does for speed, with the lines that show it. */
export function performanceOf(files: readonly CodeFile[]): readonly Trait<Performance>[] {
  return (Object.keys(SIGNS) as Performance[]).flatMap((value) => {
    const { weight, evidence } = countCues(files, SIGNS[value]);
    return weight === 0 ? [] : [{ value, confidence: Math.min(1, weight / 4), evidence }];
  });
}
