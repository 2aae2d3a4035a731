import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { howItEnded, judgeRun } from '../judge-run.ts';
import { defineStep, failed, passed, type StepResult, skipped } from '../step.ts';
import { openTool, type Tool } from '../tool.ts';

const PIP_AUDIT: Tool = { name: 'pip-audit', pin: 'pip-audit==2.10.1' };

const report = z.object({
  dependencies: z.array(
    z.object({
      name: z.string(),
      version: z.string().optional(),
      skip_reason: z.string().optional(),
      vulns: z.array(z.object({ id: z.string() })).default([]),
    }),
  ),
});

export const audit = defineStep({
  id: 'audit',
  asks: 'Is no installed version known to be vulnerable?',
  why: 'Most breaches use what was published long before.',
  fix: 'run `uv lock --upgrade-package NAME` for what is named, and run the tests',
  command: 'pip-audit',
  needs: ['uv', 'the advisory database of PyPI'],
  depth: 'normal',
  required: false,
  after: ['install'],
  seconds: 180,

  async run(workplace) {
    const open = await openTool(PIP_AUDIT, workplace);
    if (open === undefined) return skipped('pip-audit could not be installed');
    const listed = await workplace.run({
      program: 'uv',
      words: [
        'export',
        '--quiet',
        '--frozen',
        '--no-dev',
        '--format',
        'requirements-txt',
        '--output-file',
        join(workplace.scratch, 'requirements.txt'),
      ],
    });
    if (listed.status !== 0) return judgeRun(listed);
    const path = join(workplace.scratch, 'audit.json');
    const words = [
      '--disable-pip',
      '--requirement',
      join(workplace.scratch, 'requirements.txt'),
      '--format',
      'json',
      '--output',
      path,
    ];
    const ran = await workplace.run(open([...words, '--progress-spinner', 'off']));
    const read = report.safeParse(JSON.parse(await readFile(path, 'utf8').catch(() => 'null')));
    if (!read.success) return skipped(`the advisory database gave no answer: ${howItEnded(ran)}`, ran.output);
    return judged(read.data);
  },
});

/** pip-audit exits with 0 also where it could look up nothing: what it looked up is counted here. */
function judged({ dependencies }: z.infer<typeof report>): StepResult {
  const audited = dependencies.filter(({ skip_reason: reason }) => reason === undefined);
  const vulnerable = audited.filter(({ vulns }) => vulns.length > 0);
  const unknown = dependencies.length - audited.length;
  const figure = `${audited.length} of ${dependencies.length} packages audited, ${vulnerable.length} vulnerable`;
  const log = vulnerable
    .map(({ name, version, vulns }) => `${name} ${version ?? ''}: ${vulns.map(({ id }) => id).join(', ')}`)
    .join('\n');
  if (vulnerable.length > 0) return failed(`${vulnerable.length} packages are vulnerable`, { figure, log });
  if (audited.length === 0) return skipped('no package could be looked up');
  return unknown > 0
    ? skipped(`${unknown} of ${dependencies.length} packages could not be looked up`)
    : passed(figure);
}
