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

/**
 * Compares an index with its library: the same patterns, the same digests, and each found by its summary and by each of its
 * asks among the first three of its category.
 */
export async function verifyIndex({ index, patterns, embedder }: Verification): Promise<Verified> {
  const samples = patterns.flatMap((pattern) =>
    [pattern.summary, ...pattern.asks].map((text) => ({ pattern, text })),
  );
  const bank = new EmbeddedBank(index, { text: () => embedder });
  const found = await bank.hybridSearch(
    samples.map(({ pattern, text }) => ({ text, category: pattern.category, limit: index.entries.length })),
  );
  const lost = samples.flatMap(({ pattern, text }, sample) => {
    const rank = (found[sample] ?? []).findIndex((hit) => hit.pattern.id === pattern.id) + 1;
    return rank > RANK_MAX ? [notFindable.at({ id: pattern.id, text, rank })] : [];
  });
  return {
    patterns: patterns.length,
    searches: samples.length,
    problems: [...differences(index, patterns), ...lost],
  };
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
