import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Embedder } from '../../embedding/index.ts';
import type { Pattern } from '../../pattern/index.ts';
import { missingFromIndex, notFindable, staleInIndex, strayInIndex } from '../problems.ts';
import type { BankIndex } from './bank-index.ts';
import { EmbeddedBank } from './embedded-bank.ts';

/** How far down its category a pattern's own words may leave it. */
const RANK_MAX = 3;

export interface Verification {
  readonly index: BankIndex;
  /** The library from which the index was built. */
  readonly patterns: readonly Pattern[];
  readonly embedder: Embedder;
}

export interface Verified {
  /** Patterns compared. */
  readonly patterns: number;
  /** Sample searches made: one a summary, one an ask. */
  readonly searches: number;
  /** Empty where all is well. */
  readonly problems: readonly Diagnostic[];
}

/** Patterns that are searched for: of a larger library every second, third, …, so that checking it takes as long as reading it. */
const SEARCHED_MAX = 1000;

/** Patterns that cannot be found of which a populate tells: by then it is clear that nothing is replaced. */
const TOLD_MAX = 50;

interface Sample {
  readonly pattern: Pattern;
  readonly text: string;
}

/**
 * Compares an index with its library: the same patterns, the same digests, and each found by its summary and by each of its
 * asks among the first three of its category.
 */
export async function verifyIndex({ index, patterns, embedder }: Verification): Promise<Verified> {
  const step = Math.max(1, Math.ceil(patterns.length / SEARCHED_MAX));
  const samples = patterns
    .filter((_, at) => at % step === 0)
    .flatMap((pattern) => [pattern.summary, ...pattern.asks].map((text) => ({ pattern, text })));
  const bank = new EmbeddedBank(index, { text: () => embedder });
  const ranks = await ranksIn(bank, samples, RANK_MAX);
  const missed = samples.filter((_, at) => ranks[at] === 0).slice(0, TOLD_MAX);
  // How far down they are is of interest for these alone.
  const places = missed.length === 0 ? [] : await ranksIn(bank, missed, index.entries.length);
  const lost = missed.flatMap(({ pattern: { id }, text }, at) => {
    const rank = places[at] ?? 0;
    return rank > RANK_MAX ? [notFindable.at({ id, text, rank })] : [];
  });
  return {
    patterns: patterns.length,
    searches: samples.length,
    problems: [...differences(index, patterns), ...lost],
  };
}

/** The place of each sample's pattern among the first of its category, from 1 on; 0 where it is not there. */
async function ranksIn(
  bank: EmbeddedBank,
  samples: readonly Sample[],
  limit: number,
): Promise<readonly number[]> {
  const found = await bank.hybridSearch(
    samples.map(({ text, pattern: { category } }) => ({ text, category, limit })),
  );
  return samples.map(
    ({ pattern }, at) => (found[at] ?? []).findIndex((hit) => hit.pattern.id === pattern.id) + 1,
  );
}

function differences({ entries }: BankIndex, patterns: readonly Pattern[]): readonly Diagnostic[] {
  const digests = new Map(entries.map(({ pattern }) => [pattern.id, pattern.digest]));
  const ids = new Set(patterns.map(({ id }) => id));
  return [
    ...patterns.filter(({ id }) => !digests.has(id)).map(({ id }) => missingFromIndex.at({ id })),
    ...patterns
      .filter(({ id, digest }) => digests.has(id) && digests.get(id) !== digest)
      .map(({ id }) => staleInIndex.at({ id })),
    ...[...digests.keys()].filter((id) => !ids.has(id)).map((id) => strayInIndex.at({ id })),
  ];
}
