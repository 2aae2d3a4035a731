import type { Embedder } from '../embedder.ts';
import { readModelFile } from './model-file.ts';
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
  const { dimension, rowOf, rows } = readModelFile(bytes);
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

/** Scales to length 1 in place; the zero vector stays what it is: no meaning is not some meaning. */
function normalise(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const scale = 1 / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] ?? 0) * scale;
  return vector;
}
