import { wordsIn } from './words.ts';

/** Numbers of words, ascending, and what each weighs: a sparse vector. */
export interface LexicalVector {
  readonly indices: number[];
  readonly values: number[];
}

/** A word that occurs again says more, though never twice as much: the third and every later time add little. */
const SATURATION = 1.5;

/** Letters from which on a word is not taken to say more. */
const LENGTH_MAX = 9;

/** The words of a pattern. Each word's number is its own hash, so that no vocabulary has to be kept. */
export function lexicalVector(text: string): LexicalVector {
  const counts = new Map<number, number>();
  for (const word of wordsIn(text)) counts.set(hashOf(word), (counts.get(hashOf(word)) ?? 0) + 1);
  return sparse(counts, (count) => (SATURATION * count) / (count + 1));
}

/**
 * The words of a question: each has its share of the whole, longer ones more, because they are rarer. No share depends on the
 * patterns of a bank: the same question and pattern give the same number everywhere.
 */
export function questionWords(text: string): LexicalVector {
  const words = [...new Set(wordsIn(text))];
  const whole = words.reduce((sum, word) => sum + weightOf(word), 0);
  const shares = new Map<number, number>();
  for (const word of words) shares.set(hashOf(word), (shares.get(hashOf(word)) ?? 0) + weightOf(word));
  return sparse(shares, (weight) => weight / whole);
}

/** How much of a question's words a pattern has, 0 to 1. */
export function overlap(question: LexicalVector, pattern: LexicalVector): number {
  let [sum, at] = [0, 0];
  for (const [position, index] of question.indices.entries()) {
    while ((pattern.indices[at] ?? Number.POSITIVE_INFINITY) < index) at += 1;
    if (pattern.indices[at] === index) sum += (question.values[position] ?? 0) * (pattern.values[at] ?? 0);
  }
  return Math.min(1, sum);
}

function sparse(counts: ReadonlyMap<number, number>, value: (count: number) => number): LexicalVector {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return { indices: sorted.map(([number]) => number), values: sorted.map(([, count]) => value(count)) };
}

function weightOf(word: string): number {
  return Math.min(LENGTH_MAX, word.length);
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
