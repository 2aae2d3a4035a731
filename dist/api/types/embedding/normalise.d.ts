/** Scales to length 1 in place; the zero vector stays what it is: no meaning is not some meaning. */
export declare function normalise(vector: Float32Array): Float32Array;
