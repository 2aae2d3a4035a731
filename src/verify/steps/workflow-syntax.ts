import { judgeRun } from '../judge-run.ts';
import { workflows } from '../service-files.ts';
import { defineStep, skipped } from '../step.ts';

export const workflowSyntax = defineStep({
  id: 'workflow-syntax',
  asks: 'Is every workflow one that GitHub can run?',
  why: 'A workflow that is broken is skipped in silence, and nothing is checked.',
  fix: 'run `actionlint`, and settle what it says',
  command: 'actionlint',
  needs: ['actionlint'],
  depth: 'fast',
  required: false,
  after: [],
  seconds: 60,

  async run(workplace) {
    const files = await workflows(workplace.folder);
    if (files.length === 0) return skipped('there is no workflow');
    const program = await workplace.find('actionlint');
    if (program === undefined) return skipped('actionlint is not installed');
    return judgeRun(await workplace.run({ program, words: [...files] }), `${files.length} workflows`);
  },
});
