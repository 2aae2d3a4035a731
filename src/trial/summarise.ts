import {
  type MeasuredPattern,
  type Pattern,
  type PlantedMistake,
  patternQuality,
  provenRate,
  type QualityFile,
  type SampleRun,
  type Trials,
} from '../pattern/index.ts';
import { added, type Reached } from './reached.ts';

/** Runs of samples, and what they were made of. */
export interface Measurement {
  readonly samples: readonly SampleRun[];
  /** ISO date. */
  readonly today: string;
  /** Versions of what measured. */
  readonly tools: Readonly<Record<string, string>>;
}

/** What `quality.json` says: every pattern that some sample holds as it is, with what the samples came to. */
export function summarise(patterns: readonly Pattern[], { samples, today, tools }: Measurement): QualityFile {
  return {
    schema: 'quality/1',
    tested: today,
    tools,
    patterns: patterns.flatMap((pattern) => measuredPattern(pattern, samples)),
    samples: [...samples],
  };
}

/** `true` where a run was of the patterns as they are. */
export function isCurrent(run: SampleRun, patterns: readonly Pattern[]): boolean {
  const digests = new Map(patterns.map(({ id, digest }) => [id, digest]));
  return run.patterns.every(({ id, digest }) => digests.get(id) === digest);
}

function measuredPattern(pattern: Pattern, samples: readonly SampleRun[]): readonly MeasuredPattern[] {
  const { id, version, digest, quality } = pattern;
  const own = samples.flatMap((sample) =>
    sample.patterns
      .filter((each) => each.id === id && each.digest === digest)
      .map((each) => ({ ...each, tested: sample.tested })),
  );
  if (own.length === 0) return [];
  const planted = samples.flatMap(({ mutations }) =>
    mutations.filter((each) => each.pattern === id && each.digest === digest),
  );
  const lines = own.map((each) => each.lines).reduce(added);
  const branches = own.map((each) => each.branches).reduce(added);
  const mutations = {
    killed: planted.filter(({ killed }) => killed).length,
    planted: planted.length,
  };
  const coverage = coverageOf({ lines, branches }, planted);
  const trials: Trials = {
    runs: own.length,
    passes: own.filter(({ passed }) => passed).length,
    ...(coverage === undefined ? {} : { testCoverage: coverage }),
    tested: own.map(({ tested }) => tested).reduce((a, b) => (a > b ? a : b)),
  };
  const { measured: _, ...claimed } = pattern;
  return [
    {
      ...{ id, version, digest, tested: trials.tested, runs: trials.runs, passes: trials.passes },
      success_rate: provenRate(quality.successRate, trials) / 10_000,
      test_coverage: coverage === undefined ? null : coverage / 10_000,
      ...{ lines, branches, mutations },
      quality: patternQuality({ ...claimed, trials }) / 10_000,
    },
  ];
}

/** Basis points, rounded down; of what is not Python, the share of planted mistakes that tests noticed. */
function coverageOf(
  { lines, branches }: { readonly lines: Reached; readonly branches: Reached },
  planted: readonly PlantedMistake[],
): number | undefined {
  const all = lines.of + branches.of;
  if (all > 0) return Math.floor((10_000 * (lines.covered + branches.covered)) / all);
  if (planted.length === 0) return undefined;
  return Math.floor((10_000 * planted.filter(({ killed }) => killed).length) / planted.length);
}
