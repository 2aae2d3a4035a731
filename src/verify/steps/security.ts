import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { howItEnded } from '../judge-run.ts';
import { defineStep, failed, passed, skipped } from '../step.ts';
import { openTool, type Tool } from '../tool.ts';

const BANDIT: Tool = { name: 'bandit', pin: 'bandit==1.9.4' };
const GRAVE = new Set(['MEDIUM', 'HIGH']);

const report = z.object({
  metrics: z.object({ _totals: z.object({ loc: z.number() }) }),
  results: z.array(z.object({ issue_severity: z.string() })),
});

export const security = defineStep({
  id: 'security',
  asks: 'Is the code free of weaknesses of medium or high severity?',
  why: 'What a scanner finds, an attacker finds as well.',
  fix: 'run `uv run bandit --recursive src`, and settle what it says',
  command: 'bandit --recursive src',
  needs: ['uv'],
  depth: 'fast',
  required: false,
  after: ['install'],
  seconds: 120,

  async run(workplace) {
    const open = await openTool(BANDIT, workplace);
    if (open === undefined) return skipped('bandit could not be installed');
    const path = join(workplace.scratch, 'bandit.json');
    const ran = await workplace.run(
      open(['--quiet', '--recursive', 'src', '--format', 'json', '--output', path]),
    );
    const read = report.safeParse(JSON.parse(await readFile(path, 'utf8').catch(() => 'null')));
    if (!read.success) return failed(`bandit gave no report: ${howItEnded(ran)}`, { log: ran.output });
    const { results, metrics } = read.data;
    const grave = results.filter(({ issue_severity: severity }) => GRAVE.has(severity)).length;
    const figure = `${grave} of medium or high severity in ${metrics._totals.loc} lines`;
    if (metrics._totals.loc === 0) return skipped('there was no code to look at');
    return grave === 0
      ? passed(figure)
      : failed('there are weaknesses', { figure, log: JSON.stringify(results, null, 1) });
  },
});
