import { normalise } from '../embedding/index.ts';

/** Base64 of 32-bit floats, little endian on every machine. */
export function encodeVector(vector: Float32Array): string {
  const bytes = new Uint8Array(vector.length * 4);
  const view = new DataView(bytes.buffer);
  vector.forEach((value, index) => {
    view.setFloat32(index * 4, value, true);
  });
  return Buffer.from(bytes).toString('base64');
}

/** @returns the numbers, to the bit as they were */
export function decodeVector(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    bytes.readFloatLE(index * 4),
  );
}

/** The most that a byte with a sign holds. */
const BYTE_MAX = 127;

/** Base64 of one byte a number: the greatest is the most that a byte holds, the others are parts of it. */
export function encodeBytes(vector: Float32Array): string {
  const greatest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = greatest === 0 ? 0 : BYTE_MAX / greatest;
  return Buffer.from(Int8Array.from(vector, (value) => Math.round(value * scale)).buffer).toString('base64');
}

/** @returns the unit vector of those bytes */
export function decodeBytes(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return normalise(Float32Array.from({ length: bytes.length }, (_, index) => bytes.readInt8(index)));
}
