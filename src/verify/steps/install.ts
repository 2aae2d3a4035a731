import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeRun } from '../judge-run.ts';
import { defineStep } from '../step.ts';

export const install = defineStep({
  id: 'install',
  asks: 'Can everything that the lock names be installed?',
  why: 'A version that was taken back, or that has no build for this machine, is found here and not on the day of the deployment.',
  fix: 'run `uv sync --locked` and read what it refuses',
  command: 'uv sync --locked',
  needs: ['uv', 'a package index'],
  depth: 'fast',
  required: true,
  after: [],
  seconds: 600,

  async run(workplace) {
    const ran = await workplace.run({ program: 'uv', words: ['sync', '--locked'] });
    const text = await readFile(join(workplace.folder, 'uv.lock'), 'utf8').catch(() => '');
    const packages = text.match(/^\[\[package\]\]$/gm)?.length ?? 0;
    return judgeRun(ran, packages === 0 ? '' : `${packages} packages in the lock`);
  },
});
