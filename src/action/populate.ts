import {
  bankIndexFile,
  openBundledEmbedder,
  openChosenBank,
  openFormatter,
  readLibraries,
} from '../bundle/index.ts';
import { populate } from '../commands/populate.ts';
import type { PopulateInputs } from '../inputs/index.ts';
import { populateMarkdown } from '../report/index.ts';
import { ownPatterns } from './documents.ts';
import type { Host } from './host.ts';
import { notYet } from './not-yet.ts';
import type { Done } from './run.ts';

/** `mode: populate`: checks the library and rebuilds the embedded bank. */
export async function populateMode(inputs: PopulateInputs, host: Host): Promise<Done> {
  const own = ownPatterns(inputs.patterns, host);
  const { bank } = await openChosenBank(inputs);
  const { dryRun, allowShrink, strict } = inputs;
  const omissions = [...bank.omissions, ...notYet(inputs)];
  const request = { libraries: await readLibraries(own), omissions, dryRun, allowShrink, strict };
  const [embedder, python] = await Promise.all([openBundledEmbedder(), openFormatter()]);
  const result = await populate(request, { embedder, python, store: bankIndexFile() });
  for (const diagnostic of result.diagnostics) host.annotate(diagnostic);
  await host.summary(populateMarkdown(result));
  const failed = result.rejected.length > 0 || (result.verified?.problems.length ?? 0) > 0;
  return { outputs: { changed: String(result.written) }, exitCode: failed ? 2 : 0 };
}
