import { isProductionReady, type Pattern, patternQuality, successRateOf } from '../pattern/index.ts';
import type { Outcome } from './outcome.ts';
import { successRate } from './success-rate.ts';

/** What outcomes made of one pattern. All numbers are basis points. */
export interface EvolvedPattern {
  readonly id: string;
  readonly version: string;
  /** What the manifest claims and runs of its tests say. */
  readonly prior: number;
  readonly successRate: number;
  readonly quality: { readonly before: number; readonly after: number };
  readonly productionReady: { readonly before: boolean; readonly after: boolean };
  readonly outcomes: number;
  /** Files that people changed or removed, in all outcomes together. */
  readonly touched: number;
}

/** The patterns that outcomes say anything of, those that lost most first. */
export function evolve(
  patterns: readonly Pattern[],
  outcomes: readonly Outcome[],
  today: string,
): readonly EvolvedPattern[] {
  const evolved = withOutcomes(patterns, outcomes, today).flatMap((after): readonly EvolvedPattern[] => {
    const { measured, ...before } = after;
    if (measured === undefined) return [];
    const { id, version } = before;
    return [
      {
        ...{ id, version, prior: successRateOf(before), ...measured },
        quality: { before: patternQuality(before), after: patternQuality(after) },
        productionReady: { before: isProductionReady(before), after: isProductionReady(after) },
        touched: touchedFiles(id, outcomes),
      },
    ];
  });
  return evolved.sort(
    (a, b) => a.successRate - a.prior - (b.successRate - b.prior) || (a.id < b.id ? -1 : 1),
  );
}

/** The patterns with what outcomes made of their claims; one that no outcome speaks of has its claim alone. */
export function withOutcomes(
  patterns: readonly Pattern[],
  outcomes: readonly Outcome[],
  today: string,
): readonly Pattern[] {
  return patterns.map(({ measured: _, ...pattern }) => {
    const { id, quality, trials } = pattern;
    const prior = { id, prior: quality.successRate, ...(trials === undefined ? {} : { trials }) };
    const { rate, outcomes: count } = successRate(prior, outcomes, today);
    return count === 0 ? pattern : { ...pattern, measured: { successRate: rate, outcomes: count } };
  });
}

function touchedFiles(id: string, outcomes: readonly Outcome[]): number {
  return outcomes
    .flatMap(({ patterns }) => patterns.filter((pattern) => pattern.id === id))
    .reduce((sum, { edited, removed }) => sum + edited + removed, 0);
}
