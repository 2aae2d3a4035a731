/**
 * Cosine similarity of two unit vectors, 0 to 1; what points away counts as unrelated.
 *
 * @throws RangeError - the vectors have different dimensions
 */
export function similarity(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length)
    throw new RangeError(`expected vectors of one dimension, got ${a.length} and ${b.length}`);
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return Math.min(1, Math.max(0, sum));
}

/** `true` for the vector of a text without meaning: "no semantic signal", which is not "similar to nothing". */
export function isZero(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
}
