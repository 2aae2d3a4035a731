import { relative, resolve } from 'node:path';
import { bankIndexFile, openBundledEmbedder, patternsFolder } from '../bundle/index.ts';
import { populate } from '../commands/populate.ts';
import type { PopulateInputs } from '../inputs/index.ts';
import { populateMarkdown } from '../report/index.ts';
import { readTree } from '../tree/index.ts';
import type { Host } from './host.ts';
import type { Done } from './run.ts';

/** `mode: populate`: checks the library and rebuilds the embedded bank. */
export async function populateMode(inputs: PopulateInputs, host: Host): Promise<Done> {
  const folder = inputs.patterns === undefined ? patternsFolder() : resolve(host.workspace, inputs.patterns);
  const { tree } = await readTree(folder);
  const shown = inputs.patterns === undefined ? 'patterns' : relative(host.workspace, folder);
  const { dryRun, allowShrink, strict } = inputs;
  const request = { library: tree, shown, dryRun, allowShrink, strict };
  const result = await populate(request, { embedder: await openBundledEmbedder(), store: bankIndexFile() });
  for (const diagnostic of result.diagnostics) host.annotate(diagnostic);
  await host.summary(populateMarkdown(result));
  const failed = result.rejected.length > 0 || (result.verified?.problems.length ?? 0) > 0;
  return { outputs: { changed: String(result.written) }, exitCode: failed ? 2 : 0 };
}
