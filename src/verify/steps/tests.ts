import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { judgeRun } from '../judge-run.ts';
import { defineStep, type StepResult, skipped } from '../step.ts';
import { runTests, testCount } from '../test-run.ts';
import type { Workplace } from '../workplace.ts';

/** Per cent of lines and branches that a run must reach. */
const COVERAGE_MIN = 95;

/** Where the step leaves what coverage.py measured, in the scratch folder. */
export const COVERAGE_REPORT = 'coverage.json';

const coverage = z.object({
  totals: z.object({
    covered_lines: z.number(),
    num_statements: z.number(),
    covered_branches: z.number().default(0),
    num_branches: z.number().default(0),
  }),
});

export const tests = defineStep({
  id: 'tests',
  asks: 'Do the tests pass on a real PostgreSQL, and do they reach the code?',
  why: 'A warning is an error, the order is random, and a line that no test reaches may do anything.',
  fix: 'run `make test`, and settle what fails',
  command: `pytest -W error --cov --cov-branch --cov-fail-under=${COVERAGE_MIN}`,
  needs: ['uv', 'PostgreSQL: `DATABASE_URL`, or one that is installed'],
  depth: 'fast',
  required: true,
  after: ['install'],
  seconds: 900,

  async run(workplace) {
    const server = await workplace.server();
    if ('missing' in server) return skipped(server.missing);
    return withCoverage(workplace, server.url);
  },
});

async function withCoverage(workplace: Workplace, url: string): Promise<StepResult> {
  const report = join(workplace.scratch, COVERAGE_REPORT);
  const flags = ['--cov', '--cov-branch', `--cov-fail-under=${COVERAGE_MIN}`, `--cov-report=json:${report}`];
  const ran = await runTests(workplace, {
    words: [...flags, '--cov-report=term:skip-covered'],
    env: { DATABASE_URL: url },
  });
  const measured = coverage.safeParse(await jsonIn(report));
  const shares = measured.success ? `, ${sharesOf(measured.data.totals)}` : '';
  return judgeRun(ran, `${testCount(ran.output)}${shares}`);
}

function sharesOf(totals: z.infer<typeof coverage>['totals']): string {
  const lines = share(totals.covered_lines, totals.num_statements);
  const branches = share(totals.covered_branches, totals.num_branches);
  return `${lines} % of lines, ${branches} % of branches`;
}

/** Per cent with one decimal, rounded down: 99.96 is not everything. */
function share(covered: number, all: number): string {
  return (all === 0 ? 100 : Math.floor((covered * 1000) / all) / 10).toFixed(1);
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
