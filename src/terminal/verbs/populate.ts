import { bankIndexFile, openBundledEmbedder, openFormatter, readLibraries } from '../../bundle/index.ts';
import { populate } from '../../commands/populate.ts';
import { populateText, toPopulateJson } from '../../report/index.ts';
import { paintFor, progressOn } from '../console.ts';
import { ownPatterns } from '../ports.ts';
import { printDiagnostics, printJson } from '../print.ts';
import type { Run } from '../run.ts';

/** `patternbank populate`: checks the patterns and rebuilds the bank from them. */
export const runPopulate: Run<'populate'> = async (values, console) => {
  const { patterns, dryRun, allowShrink, json } = values;
  const progress = progressOn(console.stderr);
  progress.step('reading the patterns');
  const libraries = await readLibraries(ownPatterns(patterns, console));
  progress.step('building and checking the bank');
  const request = { libraries, omissions: [], dryRun, allowShrink, strict: false };
  const [embedder, python] = await Promise.all([openBundledEmbedder(), openFormatter()]);
  const result = await populate(request, { embedder, python, store: bankIndexFile() });
  progress.done();
  if (json) printJson(console, toPopulateJson(result));
  else
    console.stdout.write(
      `${populateText(result, { dryRun, paint: paintFor(console.stdout, console.env) })}\n`,
    );
  printDiagnostics(
    console,
    result.diagnostics.filter(({ severity }) => severity === 'warning'),
  );
  const failed = result.rejected.length > 0 || (result.verified?.problems.length ?? 0) > 0;
  return failed ? 2 : 0;
};
