import type { ProbeResult, ReadinessReport } from '../../src/readiness/index.ts';
import type { Label, Repository } from './repositories.ts';

/** A repository with what was found in it. */
export interface Calibrated {
  readonly repository: Repository;
  readonly report: ReadinessReport;
  /** After caps, in basis points; 0 where it is not a service. */
  readonly score: number;
}

/** Pairs of repositories of different tiers: how many the score orders as the tiers do. */
export interface Concordance {
  readonly pairs: number;
  readonly discordant: readonly (readonly [better: Calibrated, worse: Calibrated])[];
}

/** One cell: what a person read, and what the probe said. */
export interface Cell {
  readonly repository: string;
  readonly probe: string;
  readonly label: Label;
  readonly result: ProbeResult;
}

/** The score after caps. */
export function cappedScore({ notAService, rawScore, caps }: ReadinessReport): number {
  return notAService ? 0 : Math.min(rawScore, ...caps.map(({ limit }) => limit));
}

export function concordanceOf(all: readonly Calibrated[]): Concordance {
  const pairs = all.flatMap((better) =>
    all.flatMap((worse) =>
      (better.repository.tier ?? Number.NaN) < (worse.repository.tier ?? Number.NaN)
        ? [[better, worse] as const]
        : [],
    ),
  );
  return { pairs: pairs.length, discordant: pairs.filter(([better, worse]) => better.score <= worse.score) };
}

/** Whether a control behaves as it must; nothing where nothing is expected of it. */
export function meets({ repository, report, score }: Calibrated): boolean | undefined {
  switch (repository.expect) {
    case undefined:
      return undefined;
    case 'no cap':
      return report.caps.length === 0 && !report.notAService;
    case 'at most 0.49':
      return score <= 4900;
    case 'not a service':
      return report.notAService;
  }
}

export function cellsOf(
  all: readonly Calibrated[],
  labels: ReadonlyMap<string, ReadonlyMap<string, Label>>,
): readonly Cell[] {
  return all.flatMap(({ repository, report }) =>
    [...(labels.get(repository.name) ?? [])].flatMap(([probe, label]) => {
      const result = report.probes.find(({ id }) => id === probe);
      return result === undefined ? [] : [{ repository: repository.name, probe, label, result }];
    }),
  );
}

/** How many cells pass, how many a person passes, and how many both. */
export function accuracyOf(cells: readonly Cell[]): {
  readonly passed: number;
  readonly wanted: number;
  readonly right: number;
} {
  const passed = cells.filter(({ result }) => result.outcome === 'pass');
  return {
    passed: passed.length,
    wanted: cells.filter(({ label }) => label === 'pass').length,
    right: passed.filter(({ label }) => label === 'pass').length,
  };
}

/** Cells in which the probe passes what a person does not, or the other way round. */
export function missesOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ label, result }) => (label === 'pass') !== (result.outcome === 'pass'));
}
