import type { Embedder } from '../embedder.ts';
import { normalise } from '../normalise.ts';
import { type ModelFile, readModelFile } from './model-file.ts';
import { WordPieces } from './word-pieces.ts';

/** Name of the space of `assets/minilm-static-384.bin`. */
const STATIC_MODEL = 'minilm-static-384';

/**
 * Opens the sentence model that ships with us: 384 dimensions, in the space of all-MiniLM-L6-v2, without native code.
 * The vector of a text is the sum of its tokens' rows, normalised: no word order, so "without x" lies close to "x".
 *
 * @param bytes - contents of `assets/minilm-static-384.bin`
 * @throws ServiceError - `embedding/corrupt-model`
 */
export function openStaticEmbedder(bytes: Uint8Array): Embedder {
  return staticEmbedder(readModelFile(bytes));
}

/** The sentence model of a file that was read: its rows may still arrive, as long as those of a text are there when it comes. */
export function staticEmbedder({ dimension, rowOf, rows }: ModelFile): Embedder {
  const pieces = new WordPieces(rowOf);
  const embedOne = (text: string): Float32Array => {
    const sum = new Float32Array(dimension);
    for (const row of pieces.rowsOf(text)) {
      const at = row * dimension;
      for (let index = 0; index < dimension; index += 1)
        sum[index] = (sum[index] ?? 0) + (rows[at + index] ?? 0);
    }
    return normalise(sum);
  };
  return { model: STATIC_MODEL, dimension, embed: (texts) => Promise.resolve(texts.map(embedOne)) };
}
