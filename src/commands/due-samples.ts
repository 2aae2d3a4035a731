import type { Pattern, SampleRun } from '../pattern/index.ts';
import { mutantOf } from '../trial/index.ts';
import type { ComposedSample } from './compose-samples.ts';

/** A sample, and what of it is still to be done. */
export interface DueSample {
  readonly sample: ComposedSample;
  /** Whose mistakes are still to be planted in it. */
  readonly planted: readonly Pattern[];
  /** An earlier run of the same bytes. */
  readonly run: SampleRun | undefined;
}

/** What each sample lacks, given the runs of earlier ones by their digests. */
export function dueSamples(
  samples: readonly ComposedSample[],
  {
    known,
    targets,
  }: { readonly known: ReadonlyMap<string, SampleRun>; readonly targets: ReadonlySet<string> },
): readonly DueSample[] {
  const places = plantingPlaces(samples);
  return samples.map((sample) => {
    const first = sample.patterns.filter(({ id }) => targets.has(id) && places.get(id) === sample);
    const run = asOf(sample, known.get(sample.digest));
    const done = run?.mutations.map(({ pattern }) => pattern) ?? [];
    return { sample, planted: first.filter(({ id }) => !done.includes(id)), run };
  });
}

/** The sample that the mistake of each pattern is planted in: the first that it can be planted in, else the first that holds the pattern. */
function plantingPlaces(samples: readonly ComposedSample[]): ReadonlyMap<string, ComposedSample> {
  const places = new Map<string, ComposedSample>();
  const planted = new Set<string>();
  for (const sample of samples) {
    for (const { id, mutation } of sample.patterns) {
      if (mutation === undefined || planted.has(id)) continue;
      const isPlanted = 'tree' in mutantOf(sample.tree, mutation);
      if (isPlanted) planted.add(id);
      if (isPlanted || !places.has(id)) places.set(id, sample);
    }
  }
  return places;
}

/** An earlier run of the same bytes says of the patterns as they are now what it said; a mistake that changed is another one. */
function asOf({ patterns }: ComposedSample, run: SampleRun | undefined): SampleRun | undefined {
  if (run === undefined) return undefined;
  const digests = new Map(patterns.map(({ id, digest }) => [id, digest]));
  return {
    ...run,
    patterns: run.patterns.map((each) => ({ ...each, digest: digests.get(each.id) ?? each.digest })),
    mutations: run.mutations.filter(({ pattern, digest }) => digests.get(pattern) === digest),
  };
}
