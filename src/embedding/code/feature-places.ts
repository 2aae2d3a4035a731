import { FEATURE_KINDS, type FeatureKind } from './code-features.ts';

/** A place of a vector, and whether a feature adds to it or takes from it. */
export interface Place {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** Places in which each feature is counted: more than one, so that two that meet in one place differ in others. */
const PLACES = 4;
/** Features that are remembered: a library has fewer, and what has more must not fill the memory. */
const REMEMBERED = 200_000;

/** Where the features of code are counted. Most features of a file are those of the file before: each is hashed once. */
export class FeaturePlaces {
  readonly #dimension: number;
  readonly #known = new Map<FeatureKind, Map<string, readonly Place[]>>();
  #size = 0;

  constructor(dimension: number) {
    this.#dimension = dimension;
    this.#forget();
  }

  of(kind: FeatureKind, feature: string): readonly Place[] {
    const known = this.#known.get(kind)?.get(feature);
    if (known !== undefined) return known;
    if (this.#size >= REMEMBERED) this.#forget();
    const places = this.#hashed(`${kind} ${feature}`);
    this.#known.get(kind)?.set(feature, places);
    this.#size += 1;
    return places;
  }

  #hashed(text: string): readonly Place[] {
    let hash = hashOf(text);
    return Array.from({ length: PLACES }, (_, place): Place => {
      hash = mixed(hash + place);
      return { at: hash % this.#dimension, sign: hash >>> 31 === 0 ? 1 : -1 };
    });
  }

  #forget(): void {
    for (const kind of FEATURE_KINDS) this.#known.set(kind, new Map());
    this.#size = 0;
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Each bit of the number in all bits of another (the finaliser of MurmurHash 3): neighbours would meet otherwise. */
function mixed(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
