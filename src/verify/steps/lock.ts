import { judgeRun } from '../judge-run.ts';
import { defineStep } from '../step.ts';

export const lock = defineStep({
  id: 'lock',
  asks: 'Does the lock say what the project asks for?',
  why: 'A lock that is behind the project installs something else than what was reviewed.',
  fix: 'run `uv lock` and commit `uv.lock`',
  command: 'uv lock --check',
  needs: ['uv'],
  depth: 'fast',
  required: true,
  after: [],
  seconds: 120,

  async run(workplace) {
    return judgeRun(await workplace.run({ program: 'uv', words: ['lock', '--check'] }));
  },
});
