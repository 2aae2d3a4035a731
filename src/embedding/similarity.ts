/**
 * Cosine similarity of two unit vectors, 0 to 1; what points away counts as unrelated.
 *
 * @throws RangeError - the vectors have different dimensions
 */
export function similarity(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length)
    throw new RangeError(`expected vectors of one dimension, got ${a.length} and ${b.length}`);
  // Four sums at once: each addition would otherwise wait for the one before it. Every bank adds up in this order.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let index = 0;
  for (const fours = a.length - 3; index < fours; index += 4) {
    first += (a[index] ?? 0) * (b[index] ?? 0);
    second += (a[index + 1] ?? 0) * (b[index + 1] ?? 0);
    third += (a[index + 2] ?? 0) * (b[index + 2] ?? 0);
    fourth += (a[index + 3] ?? 0) * (b[index + 3] ?? 0);
  }
  for (; index < a.length; index += 1) first += (a[index] ?? 0) * (b[index] ?? 0);
  return Math.min(1, Math.max(0, first + second + (third + fourth)));
}

/** `true` for the vector of a text without meaning: "no semantic signal", which is not "similar to nothing". */
export function isZero(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
}
