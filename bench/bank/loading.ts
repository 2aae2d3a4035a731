import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median } from './searching.ts';

const ROUNDS = 5;

/** Milliseconds, the median of all rounds. */
export interface Loading {
  /** Bank and model, until the first question has its vector. */
  readonly load: number;
  /** The whole process of a scaffold. */
  readonly process: number;
}

/** In a process of its own, as every run begins. */
const LOAD = `
import { openChosenBank, openFormatter } from './src/bundle/index.ts';
const python = await openFormatter();
const began = performance.now();
const { bank } = await openChosenBank({ onBackendError: 'fail', python });
await bank.hybridSearch([{ text: 'limit requests per caller', limit: 1 }]);
console.log(performance.now() - began);
`;

/** Loads bank and model, and scaffolds, turn by turn. */
export function measureLoad(): Loading {
  const folder = mkdtempSync(join(tmpdir(), 'patternbank-bench-'));
  const [loads, processes]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.push(Number(run(['--input-type=module-typescript', '-e', LOAD])));
    const began = performance.now();
    run(['dist/cli.js', 'scaffold', 'examples/task-tracker/spec.md', '--out', join(folder, String(round))]);
    processes.push(performance.now() - began);
  }
  rmSync(folder, { recursive: true });
  return { load: median(loads), process: median(processes) };
}

function run(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}
