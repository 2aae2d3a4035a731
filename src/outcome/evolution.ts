import { isProductionReady, type Pattern, patternQuality } from '../pattern/index.ts';
import type { Outcome } from './outcome.ts';
import { successRate } from './success-rate.ts';

/** What outcomes made of one pattern. All numbers are basis points. */
export interface EvolvedPattern {
  readonly id: string;
  readonly version: string;
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
  const evolved = patterns.flatMap((pattern): readonly EvolvedPattern[] => {
    const { id, version } = pattern;
    const prior = pattern.quality.successRate;
    const { rate, outcomes: count } = successRate({ id, prior }, outcomes, today);
    if (count === 0) return [];
    const after = withSuccessRate(pattern, rate);
    return [
      {
        ...{ id, version, prior, successRate: rate, outcomes: count },
        quality: { before: patternQuality(pattern), after: patternQuality(after) },
        productionReady: { before: isProductionReady(pattern), after: isProductionReady(after) },
        touched: touchedFiles(id, outcomes),
      },
    ];
  });
  return evolved.sort(
    (a, b) => a.successRate - a.prior - (b.successRate - b.prior) || (a.id < b.id ? -1 : 1),
  );
}

/** The pattern as if its manifest claimed that rate. */
function withSuccessRate(pattern: Pattern, rate: number): Pattern {
  return { ...pattern, quality: { ...pattern.quality, successRate: rate } };
}

function touchedFiles(id: string, outcomes: readonly Outcome[]): number {
  return outcomes
    .flatMap(({ patterns }) => patterns.filter((pattern) => pattern.id === id))
    .reduce((sum, { edited, removed }) => sum + edited + removed, 0);
}
