import { judgeRun } from '../judge-run.ts';
import { workflows } from '../service-files.ts';
import { defineStep, skipped } from '../step.ts';
import { openTool, type Tool } from '../tool.ts';

const ZIZMOR: Tool = { name: 'zizmor', pin: 'zizmor==1.32.0' };

export const workflowSecurity = defineStep({
  id: 'workflow-security',
  asks: 'Can nobody use the pipeline against the repository?',
  why: 'A workflow runs with the rights of the repository, on what strangers send.',
  fix: 'run `uvx zizmor --offline .`, and settle what it says',
  command: 'zizmor --offline .github/workflows',
  needs: ['zizmor, or uv and a package index'],
  depth: 'fast',
  required: false,
  after: [],
  seconds: 120,

  async run(workplace) {
    const files = await workflows(workplace.folder);
    if (files.length === 0) return skipped('there is no workflow');
    const open = await openTool(ZIZMOR, workplace);
    if (open === undefined) return skipped('zizmor is not installed and could not be fetched');
    const ran = await workplace.run(open(['--offline', '--no-progress', '--format', 'plain', ...files]));
    const found = /(\d+) findings?/.exec(ran.output)?.[1] ?? '0';
    return judgeRun(ran, `${found} findings in ${files.length} workflows`);
  },
});
