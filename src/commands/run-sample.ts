import { ServiceError } from '../diagnostics/index.ts';
import type { Pattern, PlantedMistake, SampledPattern, SampleRun } from '../pattern/index.ts';
import { type Blame, blameOf, cannotRun, judgeMutant, mutantOf, reachedOf } from '../trial/index.ts';
import type { Bench, StepReport } from '../verify/index.ts';
import type { ComposedSample } from './compose-samples.ts';

/** What a sample goes through, in order. */
const STEPS = ['install', 'format', 'lint', 'types', 'tests'] as const;

export interface RunSampleOptions {
  readonly bench: Bench;
  /** Patterns whose figures are kept. */
  readonly own: readonly Pattern[];
  /** ISO date. */
  readonly today: string;
  readonly onStep: (step: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs the checks of a sample, and its tests with coverage.
 *
 * @throws ServiceError - `trial/cannot-run`: the machine lacks what a step needs
 */
export async function runSample(sample: ComposedSample, options: RunSampleOptions): Promise<SampleRun> {
  await options.bench.place(sample.tree);
  const reports = await runSteps(options);
  const blames = reports
    .filter(({ outcome }) => outcome !== 'passed')
    .map((report) => blameOf(report, sample.owners));
  const guilty = new Set(blames.flatMap(({ patterns }) => patterns));
  return {
    ...{ digest: sample.digest, asks: [...sample.asks], tested: options.today },
    outcome: blames.length === 0 ? 'passed' : 'failed',
    steps: reports.map(({ id, outcome, figure, seconds }) => ({
      ...{ id, outcome, figure },
      seconds: Math.round(seconds * 10) / 10,
    })),
    failures: blames.map(({ failure }: Blame) => failure),
    patterns: await sampled(sample, options, guilty),
    mutations: [],
  };
}

/** What comes after a step that fails runs all the same; without an install nothing does. */
async function runSteps({ bench, onStep, signal }: RunSampleOptions): Promise<readonly StepReport[]> {
  const reports: StepReport[] = [];
  for (const id of STEPS) {
    if (signal?.aborted === true) break;
    onStep(id);
    const report = await bench.step(id);
    if (report.outcome === 'skipped')
      throw new ServiceError(cannotRun.at({ step: id, because: report.because }));
    reports.push(report);
    if (id === 'install' && report.outcome === 'failed') break;
  }
  return reports;
}

async function sampled(
  sample: ComposedSample,
  { bench, own }: RunSampleOptions,
  guilty: ReadonlySet<string>,
): Promise<SampledPattern[]> {
  const lineOwners = await sample.lineOwners(new Set(own.map(({ id }) => id)));
  const reached = reachedOf(await bench.coverage(), sample.owners, lineOwners);
  const here = new Set(sample.patterns.map(({ id }) => id));
  const nothing = { covered: 0, of: 0 };
  return own
    .filter(({ id }) => here.has(id))
    .map(({ id, digest }) => ({
      ...{ id, digest, passed: !guilty.has(id) },
      lines: reached?.get(id)?.lines ?? nothing,
      branches: reached?.get(id)?.branches ?? nothing,
    }));
}

/** Puts a sample in place whose checks ran before, so that mistakes can be planted in it. */
export async function prepare(
  { tree }: ComposedSample,
  { bench }: Pick<RunSampleOptions, 'bench'>,
): Promise<void> {
  await bench.place(tree);
  const { outcome, because } = await bench.step('install');
  if (outcome !== 'passed') throw new ServiceError(cannotRun.at({ step: 'install', because }));
}

/** Runs the tests of a pattern with its mistake in place. A test that fails anyhow notices nothing. */
export async function plantMistake(
  { id, digest, mutation }: Pattern,
  { tree }: ComposedSample,
  { bench, run }: { readonly bench: Bench; readonly run: SampleRun },
): Promise<PlantedMistake> {
  const unnoticed = (because: string) => ({ pattern: id, digest, killed: false, because });
  if (mutation === undefined) return unnoticed('the pattern names none');
  if (run.patterns.some((each) => each.id === id && !each.passed))
    return unnoticed('the pattern fails without a mistake, too');
  const mutant = mutantOf(tree, mutation);
  if ('problem' in mutant) return unnoticed(mutant.problem);
  await bench.place(mutant.tree);
  const judged = judgeMutant(await bench.test(mutation.killedBy));
  return { pattern: id, digest, ...judged };
}
