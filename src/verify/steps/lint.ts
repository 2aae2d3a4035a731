import { judgeRun } from '../judge-run.ts';
import { defineStep } from '../step.ts';
import { inService } from '../tool.ts';

export const lint = defineStep({
  id: 'lint',
  asks: 'Is the code free of the mistakes that ruff knows?',
  why: 'Most of its rules name a fault that somebody had in production.',
  fix: 'run `uv run ruff check --fix .`, and settle what is left',
  command: 'ruff check .',
  needs: ['uv'],
  depth: 'fast',
  required: true,
  after: ['install'],
  seconds: 60,

  async run(workplace) {
    const ran = await workplace.run(inService('ruff', ['check', '.']));
    return judgeRun(ran, /Found (\d+ errors?)/.exec(ran.output)?.[1] ?? '');
  },
});
