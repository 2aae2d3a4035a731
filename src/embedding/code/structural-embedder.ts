import type { Embedder } from '../embedder.ts';
import { normalise } from '../normalise.ts';
import { FEATURE_KINDS, type FeatureKind, featuresOf } from './code-features.ts';
import { readCodeTree } from './code-tree.ts';
import { FeaturePlaces } from './feature-places.ts';
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

/** Turns Python into fingerprints of its structure. No model is behind them: the same code has the same numbers everywhere. */
export function structuralEmbedder(parser: CodeParser): Embedder {
  const places = new FeaturePlaces(CODE_DIMENSION);
  return {
    model: MODEL,
    dimension: CODE_DIMENSION,
    embed: (texts) => Promise.resolve(texts.map((text) => fingerprint(text, parser, places))),
  };
}

function fingerprint(text: string, parser: CodeParser, places: FeaturePlaces): Float32Array {
  const features = featuresOf(readCodeTree(parser, text));
  const whole = new Float32Array(CODE_DIMENSION);
  for (const kind of FEATURE_KINDS) {
    const part = normalise(counted(kind, features[kind], places));
    const weight = Math.sqrt(SHARES[kind]);
    for (let at = 0; at < CODE_DIMENSION; at += 1) whole[at] = (whole[at] ?? 0) + weight * (part[at] ?? 0);
  }
  return normalise(whole);
}

function counted(
  kind: FeatureKind,
  counts: ReadonlyMap<string, number>,
  places: FeaturePlaces,
): Float32Array {
  const vector = new Float32Array(CODE_DIMENSION);
  for (const [feature, count] of counts) {
    const weight = 1 + Math.log2(count);
    for (const { at, sign } of places.of(kind, feature)) vector[at] = (vector[at] ?? 0) + sign * weight;
  }
  return vector;
}
