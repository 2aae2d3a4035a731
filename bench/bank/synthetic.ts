import { patternOf } from '../../__tests__/pattern/library.ts';
import { CATEGORIES } from '../../src/category.ts';
import type { Embedder } from '../../src/embedding/index.ts';
import type { Pattern } from '../../src/pattern/index.ts';

const WORDS =
  'limit token cache queue audit trail page cursor retry upload webhook tenant order invoice login role metric trace'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A unit vector in a direction of chance. */
export function unitVector(dimension: number, next: () => number): Float32Array {
  const vector = Float32Array.from({ length: dimension }, () => next() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Patterns of made-up words, over all categories. */
export function syntheticPatterns(count: number): readonly Pattern[] {
  const next = numbersFrom(1);
  const words = (many: number): string =>
    Array.from({ length: many }, () => WORDS[Math.floor(next() * WORDS.length)] ?? '').join(' ');
  return Array.from({ length: count }, (_, at) => {
    const category = CATEGORIES[at % CATEGORIES.length] ?? 'api';
    const id = `made_${String(at).padStart(6, '0')}`;
    return patternOf(id, { category, summary: `${words(6)} ${at}.`, asks: [words(5)], tags: [words(1)] });
  });
}

/** As fast as a model can be: what is measured is the bank. */
export function chanceEmbedder(dimension: number): Embedder {
  return {
    model: 'chance',
    dimension,
    embed: (texts) =>
      Promise.resolve(texts.map((text, at) => unitVector(dimension, numbersFrom(text.length * 31 + at)))),
  };
}
