import { judgeRun } from '../judge-run.ts';
import { defineStep } from '../step.ts';
import { inService } from '../tool.ts';

export const types = defineStep({
  id: 'types',
  asks: 'Does every type fit, as mypy reads them strictly?',
  why: 'A type that fits everywhere is a class of mistakes that no test has to look for.',
  fix: 'run `make types`, and settle what it says',
  command: 'mypy --strict src tests',
  needs: ['uv'],
  depth: 'fast',
  required: true,
  after: ['install'],
  seconds: 300,

  async run(workplace) {
    const ran = await workplace.run(inService('mypy', ['--strict', '--no-error-summary', 'src', 'tests']));
    const errors = ran.output.match(/: error:/g)?.length ?? 0;
    return judgeRun(ran, `${errors} errors`);
  },
});
