import { performance } from 'node:perf_hooks';
import { type BankIndex, EmbeddedBank } from '../../src/bank/index.ts';
import { chanceEmbedder, numbersFrom, syntheticPatterns, unitVector } from './synthetic.ts';

export const DIMENSION = 384;
const PATTERNS = 100_000;
const ROUNDS = 15;
const LIMIT = 10;

/** Milliseconds of one search, the median of all rounds. */
export interface Searching {
  readonly patterns: number;
  readonly scan: number;
  readonly bank: number;
}

/** Searches of the embedded bank and plain scans of the same vectors, turn by turn. */
export async function measureSearch(): Promise<Searching> {
  const next = numbersFrom(7);
  const entries = syntheticPatterns(PATTERNS).map((pattern) => ({
    pattern,
    vector: unitVector(DIMENSION, next),
  }));
  const index: BankIndex = { model: 'chance', dimension: DIMENSION, entries };
  const embedder = chanceEmbedder(DIMENSION);
  const bank = new EmbeddedBank(index, { text: () => embedder });
  const flat = new Float32Array(PATTERNS * DIMENSION);
  for (const [at, { vector }] of entries.entries()) flat.set(vector, at * DIMENSION);
  const [question = new Float32Array()] = await embedder.embed(['limit the token']);
  const [scans, searches]: [number[], number[]] = [[], []];
  // The first rounds compile, and count the words.
  for (let round = -3; round < ROUNDS; round += 1) {
    const began = performance.now();
    scan(flat, question);
    const scanned = performance.now();
    await bank.hybridSearch([{ text: 'limit the token', limit: LIMIT }]);
    const searched = performance.now();
    if (round < 0) continue;
    scans.push(scanned - began);
    searches.push(searched - scanned);
  }
  return { patterns: PATTERNS, scan: median(scans), bank: median(searches) };
}

/** What any exact search must do at least: every vector once, and the best of all kept. */
function scan(flat: Float32Array, question: Float32Array): readonly (readonly [number, number])[] {
  const best: [number, number][] = [];
  for (let at = 0; at < PATTERNS; at += 1) {
    const from = at * DIMENSION;
    let sum = 0;
    for (let index = 0; index < DIMENSION; index += 1)
      sum += (flat[from + index] ?? 0) * (question[index] ?? 0);
    const worst = best[best.length - 1];
    if (best.length >= LIMIT && worst !== undefined && sum <= worst[0]) continue;
    best.push([sum, at]);
    best.sort((a, b) => b[0] - a[0]);
    if (best.length > LIMIT) best.pop();
  }
  return best;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
