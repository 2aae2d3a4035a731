import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTerminal } from '../../src/terminal/index.ts';

/** The repository of this project. */
export const ROOT = resolve(import.meta.dirname, '..', '..');
/** The example that the README begins with. */
export const EXAMPLE = join(ROOT, 'examples', 'task-tracker', 'spec.md');

/** What a command said, and how it ended. */
export interface Typed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Types a command line in `directory`. */
export async function type(directory: string, ...words: readonly string[]): Promise<Typed> {
  return typeWith({}, directory, ...words);
}

/** Types a command line in `directory`, with variables of the environment. */
export async function typeWith(
  env: Readonly<Record<string, string>>,
  directory: string,
  ...words: readonly string[]
): Promise<Typed> {
  const said = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const exitCode = await runTerminal({
    argv: ['node', 'patternbank', ...words],
    env,
    directory,
    today: '2026-11-24',
    stdout: output('stdout'),
    stderr: output('stderr'),
  });
  return { exitCode, ...said };
}

/** Runs `action` in a folder of its own, outside any repository. */
export async function inFolder(action: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'patternbank-terminal-'));
  try {
    await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
