import type { Embedder } from '../embedder.ts';
import { normalise } from '../normalise.ts';
import { FEATURE_KINDS, type FeatureKind, featuresOf } from './code-features.ts';
import { readCodeTree } from './code-tree.ts';
import type { CodeParser } from './syntax-source.ts';

/** Numbers of a vector of code. */
export const CODE_DIMENSION = 768;

/** Name of the space. What changes a vector changes the number behind it. */
const MODEL = 'patternbank/code-structure-1';

/** What each kind has of the square of the length. */
const SHARES: Readonly<Record<FeatureKind, number>> = {
  shape: 0.25,
  path: 0.1,
  name: 0.1,
  use: 0.2,
  import: 0.15,
  text: 0.2,
};

/** Places in which each feature is counted: more than one, so that two that meet in one place differ in others. */
const PLACES = 4;

/** Turns Python into fingerprints of its structure. No model is behind them: the same code has the same numbers everywhere. */
export function structuralEmbedder(parser: CodeParser): Embedder {
  return {
    model: MODEL,
    dimension: CODE_DIMENSION,
    embed: (texts) => Promise.resolve(texts.map((text) => fingerprint(parser, text))),
  };
}

function fingerprint(parser: CodeParser, text: string): Float32Array {
  const features = featuresOf(readCodeTree(parser, text));
  const whole = new Float32Array(CODE_DIMENSION);
  for (const kind of FEATURE_KINDS) {
    const part = normalise(hashed(kind, features[kind]));
    const weight = Math.sqrt(SHARES[kind]);
    for (let at = 0; at < CODE_DIMENSION; at += 1) whole[at] = (whole[at] ?? 0) + weight * (part[at] ?? 0);
  }
  return normalise(whole);
}

function hashed(kind: FeatureKind, counts: ReadonlyMap<string, number>): Float32Array {
  const vector = new Float32Array(CODE_DIMENSION);
  for (const [feature, count] of counts) {
    const weight = 1 + Math.log2(count);
    let hash = hashOf(`${kind} ${feature}`);
    for (let place = 0; place < PLACES; place += 1) {
      hash = mixed(hash + place);
      const at = hash % CODE_DIMENSION;
      vector[at] = (vector[at] ?? 0) + (hash >>> 31 === 0 ? weight : -weight);
    }
  }
  return vector;
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
