import { type Diagnostic, lineSpan, UserError } from '../diagnostics/index.ts';
import { type Pattern, type QualityFile, readQuality, type SampleRun } from '../pattern/index.ts';
import type { PatternTrials } from '../report/index.ts';
import { isCurrent, summarise, uncomposedSample, unknownTarget, unselectedTarget } from '../trial/index.ts';
import type { Bench } from '../verify/index.ts';
import {
  type ComposedSample,
  composeSample,
  type FailedSample,
  type SamplePorts,
  sampleSpecs,
} from './compose-samples.ts';
import { type DueSample, dueSamples } from './due-samples.ts';
import { type Library, lintLibraries } from './populate.ts';
import { plantMistake, prepare, runSample } from './run-sample.ts';
import { trialProblems } from './trial-problems.ts';

export interface TestPatternsRequest {
  /** The user's own patterns last. */
  readonly libraries: readonly Library[];
  /** The library whose patterns are tested. */
  readonly tested: Library;
  /** Ids; empty for all of that library. */
  readonly ids: readonly string[];
  /** ISO date. */
  readonly today: string;
}

export interface TestPatternsPorts extends SamplePorts {
  /** Called when the first sample must run. */
  readonly openBench: () => Promise<Bench>;
  /** Keeps what is known so far: a run that is broken off goes on where it was. */
  readonly keep: (file: QualityFile) => Promise<void>;
  /** Hears what is being done, in words. */
  readonly onStep: (step: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Measures patterns by running services that hold them. A service whose bytes did not change since the last run is not run again.
 *
 * @returns what was measured; failed tests and surviving mistakes are part of it
 * @throws UserError - `pattern/*`: the patterns cannot be used; `trial/unknown-pattern`
 * @throws ServiceError - `trial/cannot-run`
 */
export async function testPatterns(
  request: TestPatternsRequest,
  ports: TestPatternsPorts,
): Promise<PatternTrials> {
  const { libraries, tested } = request;
  ports.onStep('reading the patterns');
  const { patterns, diagnostics } = lintLibraries(libraries, ports.format);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(errors);
  const own = ownOf(patterns, tested);
  const targets = targetsOf(own, request);
  const samples = await composeSamples(patterns, { targets, libraries, ports });
  const composed = samples.filter((sample): sample is ComposedSample => 'digest' in sample);
  const before = readQuality(tested.tree, tested.shown);
  const { file, kept, fresh } = await runAll(composed, {
    ...{ own, targets, request, ports, earlier: before.file },
  });
  return {
    ...{ file, targets: [...targets], kept, fresh, isWhole: !isOver(ports) },
    diagnostics: [
      ...before.diagnostics,
      ...uncomposed(samples),
      ...unselected(own, { targets, composed }),
      ...trialProblems(file, { patterns: own, targets, library: tested }),
    ],
  };
}

function ownOf(patterns: readonly Pattern[], { tree }: Library): readonly Pattern[] {
  return patterns.filter(({ id, category }) => tree.has(`${category}/${id}/pattern.yml`));
}

function targetsOf(own: readonly Pattern[], { tested, ids }: TestPatternsRequest): ReadonlySet<string> {
  const known = new Set(own.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new UserError(unknown.map((id) => unknownTarget.at({ id, library: tested.shown })));
  return ids.length === 0 ? known : new Set(ids);
}

type Sample = ComposedSample | FailedSample;

interface Composing {
  readonly targets: ReadonlySet<string>;
  readonly libraries: readonly Library[];
  readonly ports: TestPatternsPorts;
}

/** The samples, each set of bytes once. */
async function composeSamples(
  patterns: readonly Pattern[],
  { targets, libraries, ports }: Composing,
): Promise<readonly Sample[]> {
  const specs = sampleSpecs(patterns, targets, libraries);
  const samples: Sample[] = [];
  const digests = new Set<string>();
  for (const [index, spec] of specs.entries()) {
    ports.onStep(`composing sample ${index + 1} of ${specs.length}`);
    const sample = await composeSample(spec, patterns, ports);
    if ('digest' in sample && digests.has(sample.digest)) continue;
    if ('digest' in sample) digests.add(sample.digest);
    samples.push(sample);
  }
  return samples;
}

function uncomposed(samples: readonly Sample[]): readonly Diagnostic[] {
  return samples.flatMap((sample) =>
    'problems' in sample
      ? sample.problems.map(({ message, span }) =>
          uncomposedSample.at(
            { asks: sample.asks.join(', '), problem: message },
            span === undefined ? {} : { span },
          ),
        )
      : [],
  );
}

function unselected(
  own: readonly Pattern[],
  {
    targets,
    composed,
  }: { readonly targets: ReadonlySet<string>; readonly composed: readonly ComposedSample[] },
): readonly Diagnostic[] {
  const selected = new Set(composed.flatMap(({ patterns }) => patterns.map(({ id }) => id)));
  return own
    .filter(({ id }) => targets.has(id) && !selected.has(id))
    .map(({ id, origin }) => unselectedTarget.at({ id }, { span: lineSpan(origin, 1) }));
}

interface RunningAll {
  readonly own: readonly Pattern[];
  readonly targets: ReadonlySet<string>;
  readonly request: TestPatternsRequest;
  readonly ports: TestPatternsPorts;
  readonly earlier: QualityFile | undefined;
}

type RanAll = Pick<PatternTrials, 'file' | 'kept' | 'fresh'>;

async function runAll(samples: readonly ComposedSample[], running: RunningAll): Promise<RanAll> {
  const { own, request, ports, earlier } = running;
  const known = new Map((earlier?.samples ?? []).map((run) => [run.digest, run]));
  const due = dueSamples(samples, { known, targets: running.targets });
  // With ids, the other samples are not looked at: what was run of patterns as they are still stands.
  const beside = request.ids.length === 0 ? [] : [...known.values()].filter((run) => isCurrent(run, own));
  const runs = new Map([...beside, ...due.flatMap(({ run }) => run ?? [])].map((run) => [run.digest, run]));
  const left = due.filter(({ run, planted }) => run === undefined || planted.length > 0);
  const tools = left.length === 0 ? earlier?.tools : undefined;
  const file = (of = tools ?? {}): QualityFile =>
    summarise(own, { samples: [...runs.values()], today: lastDay(runs, request.today), tools: of });
  const done = left.length === 0 ? file() : await runLeft(left, { ...running, runs, file });
  await ports.keep(done);
  return { file: done, kept: due.length - left.length, fresh: left.length };
}

interface RunningLeft extends RunningAll {
  /** By digest of the sample; filled. */
  readonly runs: Map<string, SampleRun>;
  readonly file: (tools?: Readonly<Record<string, string>>) => QualityFile;
}

/** Runs what is left, and keeps what is known after each part of it. */
async function runLeft(
  left: readonly DueSample[],
  { own, request, ports, earlier, runs, file }: RunningLeft,
): Promise<QualityFile> {
  const bench = await ports.openBench();
  let tools = earlier?.tools ?? {};
  try {
    for (const [index, { sample, planted, run: before }] of left.entries()) {
      if (isOver(ports)) break;
      const onStep = (step: string): void => {
        ports.onStep(`sample ${index + 1} of ${left.length}: ${step}`);
      };
      const options = { own, bench, today: request.today, onStep, signal: ports.signal };
      const run = before ?? (await runSample(sample, options));
      // What was broken off says nothing.
      if (isOver(ports)) break;
      runs.set(run.digest, run);
      if (before !== undefined) await prepare(sample, options);
      tools = await bench.tools();
      await ports.keep(file(tools));
      await plantAll(
        { sample, planted, run },
        {
          bench,
          ports,
          onStep,
          onMistake: async (so) => {
            runs.set(so.digest, so);
            await ports.keep(file(tools));
          },
        },
      );
    }
  } finally {
    await bench.close();
  }
  return file(tools);
}

interface Planting {
  readonly bench: Bench;
  readonly ports: TestPatternsPorts;
  readonly onStep: (step: string) => void;
  /** Hears of the run with one mistake more. */
  readonly onMistake: (run: SampleRun) => Promise<void>;
}

/** Plants the mistakes of a sample one after the other. */
async function plantAll(
  { sample, planted, run }: DueSample & { readonly run: SampleRun },
  { bench, ports, onStep, onMistake }: Planting,
): Promise<void> {
  let mutations = run.mutations;
  for (const [index, pattern] of planted.entries()) {
    onStep(`planted mistake ${index + 1} of ${planted.length}, ${pattern.id}`);
    const mistake = await plantMistake(pattern, sample, { bench, run });
    if (isOver(ports)) return;
    mutations = [...mutations, mistake];
    await onMistake({ ...run, mutations });
  }
}

function isOver({ signal }: TestPatternsPorts): boolean {
  return signal?.aborted === true;
}

function lastDay(runs: ReadonlyMap<string, SampleRun>, today: string): string {
  return (
    [...runs.values()]
      .map(({ tested }) => tested)
      .sort()
      .at(-1) ?? today
  );
}
