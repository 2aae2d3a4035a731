import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarker } from '../../src/report/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { type ActionRun, Checkout } from './running.ts';

const HEAD = 'f'.repeat(40);
const FORK = 'mallory/demo';
const REPORT = 'readiness-report/report.json';

let double: GitHubDouble;
let checkout: Checkout;

beforeEach(async () => {
  double = await GitHubDouble.start();
  checkout = new Checkout();
  pull(1, { ref: 'patch', sha: HEAD, repo: { full_name: FORK } });
});

afterEach(async () => {
  checkout.remove();
  await double.stop();
});

function pull(number: number, head: { ref: string; sha: string; repo: { full_name: string } }): void {
  const html_url = `${double.url}/octo/demo/pull/${number}`;
  const rest = { title: 'Patch', body: '', state: 'open', merged_at: null, base: { ref: 'main' } } as const;
  double.pullRequests.push({ number, node_id: `PR_${number}`, head, html_url, ...rest });
}

/** The gate on the pull request of a fork, with a token that may only read. */
function gate(): Promise<ActionRun> {
  Object.assign(double.options.permissions, { 'pull-requests': 'read', statuses: 'read', contents: 'read' });
  const head = { sha: HEAD, repo: { full_name: FORK } };
  const pull_request = { number: 1, head, base: { ref: 'main', sha: double.head('main') } };
  return checkout.run(double, { mode: 'validate' }, { name: 'pull_request', payload: { pull_request } });
}

function commented(
  run: Readonly<Record<string, unknown>> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  Object.assign(double.options.permissions, { 'pull-requests': 'write' });
  const workflow_run = {
    id: 77,
    run_attempt: 1,
    event: 'pull_request',
    conclusion: 'failure',
    head_sha: HEAD,
    head_branch: 'patch',
    head_repository: { full_name: FORK },
    ...run,
  };
  const event = { name: 'workflow_run', payload: { action: 'completed', workflow_run }, run: '99' };
  return checkout.run(double, { mode: 'comment', ...inputs }, event);
}

/** A report as ours are, with what somebody made of it. */
function report(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    schema: 'validate/1',
    production_ready: false,
    production_score: 0.6123,
    threshold: 0.8,
    not_a_service: false,
    missing_components: ['security'],
    categories: [{ id: 'security', score: 0.5, weight: 0.2, floor: 0.8, applicable: true }],
    recommendations: [{ probe: 'OBS-08', text: 'x' }],
    ...changes,
  });
}

function texts(): readonly string[] {
  return double.comments.map(({ body }) => body);
}

describe('the gate on a pull request of a fork', () => {
  it('writes nothing to GitHub, and leaves verdict, summary and the report for an artifact', async () => {
    const { outputs, summary, files, exitCode } = await gate();
    expect(double.log.filter((line) => !line.startsWith('GET'))).toEqual([]);
    expect({ exitCode, ready: outputs['production-ready'] }).toEqual({ exitCode: 1, ready: 'false' });
    expect(outputs['report']).toMatch(/report\.json$/);
    expect(summary).toContain('fork-comment.yml');
    expect(files.some((text) => text.includes('"schema": "validate/1"'))).toBe(true);
  });

  it('leaves a report that the commenter says on the pull request, once', async () => {
    const { files } = await gate();
    checkout.write(REPORT, files.find((text) => text.includes('"validate/1"')) ?? '');
    const { exitCode, outputs, problems } = await commented();
    expect({ exitCode, problems, number: outputs['pull-request-number'] }).toEqual({
      exitCode: 0,
      problems: [],
      number: '1',
    });
    expect(texts()[0]).toContain('❌ Not ready, says the run of the fork: 0.00, threshold 0.80');
    expect(readMarker(texts()[0] ?? '')).toMatchObject({ key: 'validate .', run: '77', head: HEAD });
    expect((await commented({ id: 78 })).outputs['changed']).toBe('false');
    expect(double.comments).toHaveLength(1);
    expect(double.statuses).toEqual([]);
  });
});

describe('the report of a fork is hostile', () => {
  it('none of its words is shown: only numbers, and ids that we know', async () => {
    const evil = '@octo <img src=x> [click](http://evil.example) --> ::error::';
    checkout.write(
      REPORT,
      report({
        pull_request: 2,
        missing_components: [evil, 'security', 'security'],
        categories: [{ id: evil, score: 1, floor: 0, applicable: true, note: evil }],
        recommendations: [
          { probe: 'OBS-08', text: evil, snippet: evil, file: evil },
          { probe: 'ZZZ-99', text: evil },
          { probe: evil },
        ],
        reasons: [evil],
        omissions: [{ what: evil, because: evil, remedy: evil }],
      }),
    );
    const run = await commented();
    expect(run.exitCode).toBe(0);
    const everything = JSON.stringify([run, texts()]);
    for (const word of ['evil', 'img src', '@octo', 'ZZZ-99', '::error'])
      expect(everything).not.toContain(word);
    expect(texts()[0]).toContain('**Missing:** security');
    expect(texts()[0]).toContain('`OBS-08`');
  });

  it('that says ready below its own threshold is not ready', async () => {
    checkout.write(REPORT, report({ production_ready: true }));
    await commented();
    expect(texts()[0]).toContain('❌ Not ready');
  });

  it.each<[string, () => void]>([
    ['that is not there', () => undefined],
    ['that is no JSON', () => checkout.write(REPORT, '{')],
    ['that is a list', () => checkout.write(REPORT, '[]')],
    ['with a score above 1', () => checkout.write(REPORT, report({ production_score: 7 }))],
    ['with a score that is text', () => checkout.write(REPORT, report({ production_score: '@octo' }))],
    [
      'with a million entries',
      () => checkout.write(REPORT, report({ recommendations: Array(2000).fill({ probe: 'OBS-08' }) })),
    ],
    ['that is large', () => checkout.write(REPORT, `${report()}${' '.repeat(4_000_000)}`)],
    ['that is no text', () => checkout.write(REPORT, '\ud800')],
    [
      'that is a link to a file of the runner',
      () => {
        checkout.write('secret.json', report());
        checkout.write('readiness-report/other.txt', '');
        symlinkSync(join(checkout.folder, 'secret.json'), join(checkout.folder, REPORT));
      },
    ],
    [
      'in a folder that is a link',
      () => {
        checkout.write('elsewhere/report.json', report());
        symlinkSync(join(checkout.folder, 'elsewhere'), join(checkout.folder, 'readiness-report'));
      },
    ],
  ])('%s is refused with one message, and nothing is written', async (_name, leave) => {
    leave();
    const { exitCode, problems } = await commented();
    expect({ exitCode, codes: problems.map(({ code }) => code) }).toEqual({
      exitCode: 2,
      codes: ['action/report-unusable'],
    });
    expect(double.log).toEqual([]);
  });
});

describe('which pull request it belongs to is asked of GitHub', () => {
  beforeEach(() => checkout.write(REPORT, report()));

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['the branch moved since', { head_sha: 'e'.repeat(40) }],
    ['the commit is of another branch', { head_branch: 'other' }],
    ['another fork has a branch of this name', { head_repository: { full_name: 'eve/demo' } }],
    ['the fork has another name', { head_repository: { full_name: 'mallory/other' } }],
    ['the fork is gone', { head_repository: null }],
    ['a push started the run', { event: 'push' }],
  ])('%s: nothing is said', async (_name, run) => {
    const { exitCode, summary } = await commented(run);
    expect({ exitCode, comments: double.comments }).toEqual({ exitCode: 0, comments: [] });
    expect(summary).toContain('Nothing was said');
  });

  it('an older run does not overwrite what a newer one said', async () => {
    await commented({ id: 80 });
    checkout.write(REPORT, report({ production_score: 0.7 }));
    expect((await commented({ id: 79 })).outputs['changed']).toBe('false');
    expect(texts()[0]).toContain('0.61');
  });

  it('a token that may not write fails the run, which says what would allow it', async () => {
    Object.assign(double.options, { permissions: { ...double.options.permissions } });
    double.fail({ on: /comments$/, with: { status: 403, body: { message: 'Resource not accessible' } } });
    const { exitCode, summary } = await commented();
    expect(exitCode).toBe(1);
    expect(summary).toContain('pull-requests: write');
  });

  it('a dry run looks, and writes nothing', async () => {
    await commented({}, { 'dry-run': 'true' });
    expect(double.comments).toEqual([]);
  });

  it('without a run that ended there is nothing to speak of', async () => {
    const { exitCode, problems } = await checkout.run(double, { mode: 'comment' }, { name: 'push' });
    expect({ exitCode, code: problems[0]?.code }).toEqual({ exitCode: 2, code: 'action/no-finished-run' });
  });
});
