/** Base64 of 32-bit floats, little endian on every machine. */
export declare function encodeVector(vector: Float32Array): string;
/** @returns the numbers, to the bit as they were */
export declare function decodeVector(text: string): Float32Array;
