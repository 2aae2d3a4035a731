import { judgeRun } from '../judge-run.ts';
import { defineStep, skipped } from '../step.ts';
import { openTool, type Tool } from '../tool.ts';

const PYRIGHT: Tool = { name: 'pyright', pin: 'pyright==1.1.414' };

export const pyright = defineStep({
  id: 'pyright',
  asks: 'Does every type fit, as pyright reads them?',
  why: 'It is what most editors run: people should not open the service to red lines.',
  fix: 'run `uvx pyright --pythonpath .venv/bin/python src tests`, and settle what it says',
  command: 'pyright src tests',
  needs: ['uv', 'Node', 'the npm registry, the first time'],
  depth: 'normal',
  required: false,
  after: ['install'],
  seconds: 300,

  async run(workplace) {
    const open = await openTool(PYRIGHT, workplace);
    if (open === undefined) return skipped('pyright could not be installed');
    const words = ['--pythonpath', '.venv/bin/python', 'src', 'tests'];
    const ran = await workplace.run(open(words, { PYRIGHT_PYTHON_IGNORE_WARNINGS: '1' }));
    return judgeRun(ran, /(\d+ errors?), \d+ warnings?/.exec(ran.output)?.[1] ?? '');
  },
});
