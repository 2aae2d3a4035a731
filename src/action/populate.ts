import {
  openChosenEmbedder,
  openChosenGenerations,
  openCodeSource,
  openFormatter,
  readLibraries,
} from '../bundle/index.ts';
import { populate } from '../commands/populate.ts';
import type { PopulateInputs } from '../inputs/index.ts';
import { populateMarkdown } from '../report/index.ts';
import { ownPatterns } from './documents.ts';
import type { Host } from './host.ts';
import { knownOutcomes } from './known-outcomes.ts';
import type { Done } from './run.ts';

/**
 * `mode: populate`: checks the library and fills the configured bank. One that is down fails the run, whatever
 * `on-backend-error` says: nothing else could be filled in its place.
 */
export async function populateMode(inputs: PopulateInputs, host: Host): Promise<Done> {
  const own = ownPatterns(inputs.patterns, host);
  const { dryRun, allowShrink, strict } = inputs;
  const known = await knownOutcomes(inputs, host);
  const request = {
    ...{ libraries: await readLibraries(own), omissions: known.omissions },
    ...{ outcomes: known.outcomes, today: host.today },
    ...{ dryRun, allowShrink, strict },
  };
  const [embedder, python] = await Promise.all([openChosenEmbedder(inputs, 'populate'), openFormatter()]);
  const generations = await openChosenGenerations(inputs);
  const result = await populate(request, {
    ...{ embedder, python, generations },
    codeOf: (patterns) => openCodeSource({ inputs, python, foreign: own !== undefined }, patterns),
    onStep: (step) => host.log(step),
  }).finally(() => generations.close());
  for (const diagnostic of result.diagnostics) host.annotate(diagnostic);
  for (const diagnostic of result.verified?.problems ?? []) host.annotate(diagnostic);
  await host.summary(populateMarkdown(result));
  const failed = result.rejected.length > 0 || (result.verified?.problems.length ?? 0) > 0;
  return { outputs: { changed: String(result.written) }, exitCode: failed ? 2 : 0 };
}
