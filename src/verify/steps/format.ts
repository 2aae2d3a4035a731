import { judgeRun } from '../judge-run.ts';
import { defineStep } from '../step.ts';
import { inService } from '../tool.ts';

export const format = defineStep({
  id: 'format',
  asks: 'Is the code formatted?',
  why: 'Formatted code makes the next difference show what was meant.',
  fix: 'run `make format`',
  command: 'ruff format --check .',
  needs: ['uv'],
  depth: 'fast',
  required: true,
  after: ['install'],
  seconds: 60,

  async run(workplace) {
    const ran = await workplace.run(inService('ruff', ['format', '--check', '.']));
    return judgeRun(ran, /(\d+ files?) already formatted/.exec(ran.output)?.[1] ?? '');
  },
});
