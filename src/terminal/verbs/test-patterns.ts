import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { openTrialPorts } from '../../bundle/index.ts';
import { testPatterns } from '../../commands/test-patterns.ts';
import { ServiceError } from '../../diagnostics/index.ts';
import { QUALITY_PATH, type QualityFile } from '../../pattern/index.ts';
import { type PatternTrials, toTrialsJson, trialsText } from '../../report/index.ts';
import { openBench } from '../../verify/index.ts';
import { type Console, paintFor, progressOn } from '../console.ts';
import { ownPatterns } from '../ports.ts';
import { printDiagnostics, printJson } from '../print.ts';
import { trialInterrupted } from '../problems.ts';

/** What `patterns test` was given. */
export interface TestPatternsValues {
  readonly ids: readonly string[];
  readonly patterns: string | undefined;
  /** Where the result goes; beside the patterns where not given. */
  readonly out: string | undefined;
  readonly json: boolean;
}

/** `patternbank patterns test [ID]…`: measures patterns by running services that hold them. */
export async function runTestPatterns(values: TestPatternsValues, console: Console): Promise<number> {
  const progress = sayingOn(console);
  const trials = await measured(values, console, progress.step).finally(progress.done);
  if (!trials.isWhole) throw new ServiceError(trialInterrupted.at({}));
  if (values.json) printJson(console, toTrialsJson(trials));
  else {
    console.stdout.write(`${trialsText(trials, paintFor(console.stdout, console.env))}\n`);
    printDiagnostics(console, trials.diagnostics);
  }
  return trials.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function measured(
  { ids, patterns, out }: TestPatternsValues,
  console: Console,
  onStep: (step: string) => void,
): Promise<PatternTrials> {
  const { libraries, tested, folder, ...ports } = await openTrialPorts(ownPatterns(patterns, console));
  const target = out === undefined ? join(folder, QUALITY_PATH) : resolve(console.directory, out);
  const bench = { env: console.env, processors: availableParallelism() };
  const signal = console.interrupted === undefined ? {} : { signal: console.interrupted };
  return testPatterns(
    { libraries, tested, ids, today: console.today },
    {
      ...ports,
      openBench: () => openBench({ ...bench, ...signal }),
      keep: (file) => writeFile(target, textOf(file)),
      onStep,
      ...signal,
    },
  );
}

function textOf(file: QualityFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** For a reader at a terminal one line that is written over; for one of a log a line a step. */
function sayingOn({ stderr }: Console): { readonly step: (text: string) => void; readonly done: () => void } {
  const progress = progressOn(stderr);
  return {
    step: (text) => {
      if (stderr.isTTY) progress.step(text);
      else stderr.write(`${text}\n`);
    },
    done: () => {
      progress.done();
    },
  };
}
