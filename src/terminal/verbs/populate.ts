import { resolve } from 'node:path';
import {
  openChosenEmbedder,
  openChosenGenerations,
  openCodeSource,
  openFormatter,
  readLibraries,
} from '../../bundle/index.ts';
import { populate, rollBack } from '../../commands/populate.ts';
import { type Outcome, readOutcome } from '../../outcome/index.ts';
import { type PopulateResult, populateText, toPopulateJson } from '../../report/index.ts';
import { readTree } from '../../tree/index.ts';
import { type Console, type Progress, paintFor, progressOn } from '../console.ts';
import { bankSettings, ownPatterns } from '../ports.ts';
import { printDiagnostics, printJson } from '../print.ts';
import type { Run } from '../run.ts';

interface Wanted {
  readonly patterns: string | undefined;
  readonly outcomes: string | undefined;
  readonly dryRun: boolean;
  readonly allowShrink: boolean;
  readonly rollback: boolean;
}

/** `patternbank populate`: checks the patterns and rebuilds the bank from them. */
export const runPopulate: Run<'populate'> = async (values, console) => {
  const { dryRun, json } = values;
  const progress = progressOn(console.stderr);
  const result = await populated(values, console, progress);
  progress.done();
  if (json) printJson(console, toPopulateJson(result));
  else
    console.stdout.write(
      `${populateText(result, { dryRun, paint: paintFor(console.stdout, console.env) })}\n`,
    );
  const problems = result.verified?.problems ?? [];
  const warnings = result.diagnostics.filter(({ severity }) => severity === 'warning');
  printDiagnostics(console, [...warnings, ...problems]);
  return result.rejected.length > 0 || problems.length > 0 ? 2 : 0;
};

async function populated(wanted: Wanted, console: Console, progress: Progress): Promise<PopulateResult> {
  const settings = bankSettings(console);
  const generations = await openChosenGenerations(settings);
  try {
    if (wanted.rollback) return await rollBack(generations);
    progress.step('reading the patterns');
    const { dryRun, allowShrink } = wanted;
    const libraries = await readLibraries(ownPatterns(wanted.patterns, console));
    const outcomes = await outcomesIn(wanted.outcomes, console);
    const request = {
      ...{ libraries, omissions: [], dryRun, allowShrink, strict: false },
      ...{ outcomes, today: console.today },
    };
    const [embedder, python] = await Promise.all([openChosenEmbedder(settings, 'populate'), openFormatter()]);
    const choice = { inputs: settings, python, foreign: wanted.patterns !== undefined };
    return await populate(request, {
      ...{ embedder, python, generations },
      codeOf: (patterns) => openCodeSource(choice, patterns),
      onStep: (step) => progress.step(step),
    });
  } finally {
    await generations.close();
  }
}

/** What is no outcome is left out: a checkout of the branch holds more than outcomes. */
async function outcomesIn(folder: string | undefined, console: Console): Promise<readonly Outcome[]> {
  if (folder === undefined) return [];
  const { tree } = await readTree(resolve(console.directory, folder));
  return tree.paths().flatMap((path) => readOutcome(tree.text(path) ?? '') ?? []);
}
