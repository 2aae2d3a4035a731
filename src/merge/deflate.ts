/** RFC 1951, 3.2.5: the shortest length of each code from 257, and the bits that say how much more. */
const LENGTHS = codesOf(
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
  3,
);
/** The same for distances. */
const DISTANCES = codesOf(
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
  1,
);
const WINDOW = 32_768;
const MIN_MATCH = 3;
/** 258 has a code of its own that saves nothing here. */
const MAX_MATCH = 257;
/** Earlier places that are looked at for one place. */
const MAX_TRIES = 16;
const HASH_BITS = 15;
const END_OF_BLOCK = 256;

interface Code {
  readonly from: number;
  readonly extra: number;
}

/**
 * Compresses bytes, as RFC 1951 has it (one block, fixed codes): any inflate reads it.
 *
 * What a zlib writes depends on its build, and the same tree must give the same lock on every machine.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const bits = new BitWriter();
  bits.push(0b011, 3);
  const earlier = new EarlierPlaces(bytes);
  for (let at = 0; at < bytes.length; ) {
    const match = earlier.longest(at);
    const length = match?.length ?? 1;
    if (match === undefined) writeSymbol(bits, bytes[at] ?? 0);
    else writeMatch(bits, match);
    for (let index = 0; index < length; index += 1) earlier.add(at + index);
    at += length;
  }
  writeSymbol(bits, END_OF_BLOCK);
  return bits.bytes();
}

interface Match {
  readonly length: number;
  readonly distance: number;
}

/** Where three bytes stood before, the nearest place first. Bytes of other texts may share their entry. */
class EarlierPlaces {
  readonly #bytes: Uint8Array;
  readonly #last = new Int32Array(2 ** HASH_BITS).fill(-1);
  readonly #before: Int32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#before = new Int32Array(bytes.length).fill(-1);
  }

  add(at: number): void {
    if (at + MIN_MATCH > this.#bytes.length) return;
    const key = this.#key(at);
    this.#before[at] = this.#last[key] ?? -1;
    this.#last[key] = at;
  }

  longest(at: number): Match | undefined {
    if (at + MIN_MATCH > this.#bytes.length) return undefined;
    let [length, distance] = [MIN_MATCH - 1, 0];
    let place = this.#last[this.#key(at)] ?? -1;
    for (let tries = 0; place >= 0 && at - place <= WINDOW && tries < MAX_TRIES; tries += 1) {
      const found = this.#common(place, at, length);
      if (found > length) [length, distance] = [found, at - place];
      place = this.#before[place] ?? -1;
    }
    return distance === 0 ? undefined : { length, distance };
  }

  #key(at: number): number {
    const three =
      ((this.#bytes[at] ?? 0) << 16) | ((this.#bytes[at + 1] ?? 0) << 8) | (this.#bytes[at + 2] ?? 0);
    return Math.imul(three, 0x9e37_79b1) >>> (32 - HASH_BITS);
  }

  /** How many bytes are the same at both places; 0 where they cannot be more than `least`. */
  #common(place: number, at: number, least: number): number {
    const bytes = this.#bytes;
    if (bytes[place + least] !== bytes[at + least]) return 0;
    const most = Math.min(MAX_MATCH, bytes.length - at);
    let length = 0;
    while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
    return length;
  }
}

function writeMatch(bits: BitWriter, { length, distance }: Match): void {
  const [lengthCode, lengthRest] = codeFor(LENGTHS, length);
  writeSymbol(bits, 257 + lengthCode);
  bits.push(lengthRest, LENGTHS[lengthCode]?.extra ?? 0);
  const [distanceCode, distanceRest] = codeFor(DISTANCES, distance);
  bits.pushReversed(distanceCode, 5);
  bits.push(distanceRest, DISTANCES[distanceCode]?.extra ?? 0);
}

/** The fixed codes of RFC 1951, 3.2.6. */
function writeSymbol(bits: BitWriter, symbol: number): void {
  if (symbol < 144) bits.pushReversed(0x30 + symbol, 8);
  else if (symbol < 256) bits.pushReversed(0x190 + symbol - 144, 9);
  else if (symbol < 280) bits.pushReversed(symbol - 256, 7);
  else bits.pushReversed(0xc0 + symbol - 280, 8);
}

function codeFor(codes: readonly Code[], value: number): readonly [code: number, rest: number] {
  let code = codes.length - 1;
  while ((codes[code]?.from ?? 0) > value) code -= 1;
  return [code, value - (codes[code]?.from ?? 0)];
}

function codesOf(extras: readonly number[], first: number): readonly Code[] {
  let from = first;
  return extras.map((extra) => {
    const code = { from, extra };
    from += 2 ** extra;
    return code;
  });
}

/** Bits from the lowest of each byte on. */
class BitWriter {
  readonly #bytes: number[] = [];
  #open = 0;
  #count = 0;

  push(value: number, count: number): void {
    this.#open |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.#bytes.push(this.#open & 0xff);
      this.#open >>>= 8;
      this.#count -= 8;
    }
  }

  /** The highest bit first, as codes are written. */
  pushReversed(value: number, count: number): void {
    let reversed = 0;
    for (let index = 0; index < count; index += 1) reversed |= ((value >> index) & 1) << (count - 1 - index);
    this.push(reversed, count);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#count === 0 ? this.#bytes : [...this.#bytes, this.#open]);
  }
}
