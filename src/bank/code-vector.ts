import { type Embedder, isZero, normalise } from '../embedding/index.ts';
import { codeTexts, type Pattern } from '../pattern/index.ts';
import { decodeBytes, encodeBytes } from './vector-text.ts';

/** How the code of patterns becomes vectors. */
export interface CodeSource {
  readonly embedder: Embedder;
  /** The code of a pattern as a service has it, by id; the templates speak for those that are not there. */
  readonly rendered?: ReadonlyMap<string, readonly string[]>;
}

/** Patterns whose texts are embedded at once: of a large library only these are held. */
const BATCH = 64;

/**
 * The vector of each pattern's code: the middle of its files, templates and rendered ones alike.
 *
 * @returns one a pattern, in order; `undefined` for a pattern without code. Rounded as banks keep them, so that all of them count with the same numbers
 * @throws ServiceError - `embedding/*`
 */
export async function codeVectors(
  patterns: readonly Pattern[],
  { embedder, rendered }: CodeSource,
): Promise<readonly (Float32Array | undefined)[]> {
  const vectors: (Float32Array | undefined)[] = [];
  for (let from = 0; from < patterns.length; from += BATCH) {
    const texts = patterns
      .slice(from, from + BATCH)
      .map((pattern) => [...codeTexts(pattern), ...(rendered?.get(pattern.id) ?? [])]);
    const embedded = await embedder.embed(texts.flat());
    let at = 0;
    for (const { length } of texts) {
      vectors.push(middleOf(embedded.slice(at, at + length)));
      at += length;
    }
  }
  return vectors;
}

function middleOf(vectors: readonly Float32Array[]): Float32Array | undefined {
  const [first] = vectors;
  if (first === undefined) return undefined;
  const sum = new Float32Array(first.length);
  for (const vector of vectors)
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return isZero(sum) ? undefined : decodeBytes(encodeBytes(normalise(sum)));
}
