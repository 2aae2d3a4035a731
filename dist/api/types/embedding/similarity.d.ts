/**
 * Cosine similarity of two unit vectors, 0 to 1; what points away counts as unrelated.
 *
 * @throws RangeError - the vectors have different dimensions
 */
export declare function similarity(a: Float32Array, b: Float32Array): number;
/** `true` for the vector of a text without meaning: "no semantic signal", which is not "similar to nothing". */
export declare function isZero(vector: Float32Array): boolean;
