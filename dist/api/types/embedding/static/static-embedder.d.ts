import type { Embedder } from '../embedder.ts';
import { type ModelFile } from './model-file.ts';
/**
 * Opens the sentence model that ships with us: 384 dimensions, in the space of all-MiniLM-L6-v2, without native code.
 * The vector of a text is the sum of its tokens' rows, normalised: no word order, so "without x" lies close to "x".
 *
 * @param bytes - contents of `assets/minilm-static-384.bin`
 * @throws ServiceError - `embedding/corrupt-model`
 */
export declare function openStaticEmbedder(bytes: Uint8Array): Embedder;
/** The sentence model of a file that was read: its rows may still arrive, as long as those of a text are there when it comes. */
export declare function staticEmbedder({ dimension, rowOf, rows }: ModelFile): Embedder;
