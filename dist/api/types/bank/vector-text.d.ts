/** Base64 of 32-bit floats, little endian on every machine. */
export declare function encodeVector(vector: Float32Array): string;
/** @returns the numbers, to the bit as they were */
export declare function decodeVector(text: string): Float32Array;
/** Base64 of one byte a number: the greatest is the most that a byte holds, the others are parts of it. */
export declare function encodeBytes(vector: Float32Array): string;
/** @returns the unit vector of those bytes */
export declare function decodeBytes(text: string): Float32Array;
