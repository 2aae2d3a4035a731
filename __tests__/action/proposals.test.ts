import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readOutcome } from '../../src/outcome/index.ts';
import { textFile } from '../../src/tree/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { type ActionRun, Checkout, SPEC } from './running.ts';

const BRANCH = 'patternbank/notes';
const OUTCOMES = 'patternbank-outcomes';
const RECORD = 'outcomes/notes/merged-1.json';
const EDITED = 'src/core/security.py';
const TEMPLATE = 'patterns/security/security_headers/files/src/core/security.py';

let double: GitHubDouble;
let checkout: Checkout;

async function start(permissions: Readonly<Record<string, 'write'>>): Promise<void> {
  double = await GitHubDouble.start({
    files: { 'spec.md': SPEC },
    permissions: { workflows: 'write', ...permissions },
  });
  checkout = new Checkout();
  checkout.write('spec.md', SPEC);
}

beforeEach(() => start({ issues: 'write' }));

afterEach(async () => {
  checkout.remove();
  await double.stop();
});

/** Composes, lets people change a generated line, and merges. */
async function merged(): Promise<void> {
  await checkout.run(double, {});
  const files = double.files(BRANCH);
  const text = (files.text(EDITED) ?? '').replace(/nosniff.*$/m, (line) => `${line}  # our own words`);
  const edited = files.with([textFile(EDITED, text)]);
  double.commit(BRANCH, edited);
  const [pull] = double.pullRequests;
  if (pull === undefined) throw new Error('no pull request');
  pull.state = 'closed';
  pull.merged_at = '2026-11-24T10:00:00Z';
  pull.merge_commit_sha = double.commit('main', edited);
}

function feedback(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const head = { sha: double.pullRequests[0]?.head.sha, repo: { full_name: 'octo/demo' } };
  const payload = {
    action: 'closed',
    pull_request: { number: 1, head, base: { ref: 'main', sha: double.head('main') } },
  };
  return checkout.run(double, { mode: 'feedback', ...inputs }, { name: 'pull_request', payload, run: '9' });
}

/** The same happens to other services of the team; their outcomes are on the branch as this one's is. */
function alsoIn(...apps: readonly string[]): void {
  const files = double.files(OUTCOMES);
  const text = files.text(RECORD) ?? '';
  const others = apps.map((app) =>
    textFile(RECORD.replace('notes', app), text.replace('"app": "notes"', `"app": "${app}"`)),
  );
  double.commit(OUTCOMES, files.with(others));
}

describe('lines that people keep changing', () => {
  it('of three services are an issue with what was made of them, once', async () => {
    await merged();
    await feedback();
    alsoIn('orders');
    await feedback();
    expect(double.issues).toEqual([]);
    alsoIn('orders', 'clinic');
    const { summary, exitCode } = await feedback();
    const [issue] = double.issues;
    expect(exitCode).toBe(0);
    expect(issue?.title).toBe('Pattern security_headers: 3 services changed the same lines');
    expect(issue?.body).toContain(`--- ${TEMPLATE}`);
    expect(issue?.body).toMatch(/^-.*nosniff.*\n\+.*nosniff.*# our own words$/m);
    expect(summary).toContain('`security_headers`: [an issue was opened]');
    await feedback();
    expect(double.issues).toHaveLength(1);
    expect(double.log.filter((line) => /^(POST|PATCH) \S+\/issues(\/\d+)?$/.test(line))).toEqual([
      'POST /repos/octo/demo/issues',
    ]);
  });

  it('are not proposed again once people closed the issue, but are where they are other lines', async () => {
    await merged();
    await feedback();
    alsoIn('orders', 'clinic');
    await feedback();
    const [issue] = double.issues;
    if (issue === undefined) throw new Error('no issue');
    issue.state = 'closed';
    expect((await feedback()).summary).toContain('its issue was closed');
    expect(double.issues).toHaveLength(1);
    issue.body = issue.body.replace(/<!-- patternbank:lines .*?-->/, '');
    await feedback();
    expect(double.issues).toHaveLength(2);
  });

  it('leave the repository in digests alone, unless all of it may be shared', async () => {
    await merged();
    await feedback();
    const counts = double.files(OUTCOMES).text(RECORD) ?? '';
    expect(counts).not.toContain('nosniff');
    expect(counts).not.toContain('our own words');
    expect(readOutcome(counts)?.patterns.find(({ id }) => id === 'security_headers')?.touched).toHaveLength(
      1,
    );
    double.store.refs.delete(`refs/heads/${OUTCOMES}`);
    await feedback({ 'share-outcomes': 'full' });
    const full = double.files(OUTCOMES).text(RECORD) ?? '';
    expect(full).toContain('our own words');
    expect(readOutcome(full)).toBeDefined();
  });

  it('that may not be an issue are an omission that names the permission', async () => {
    await double.stop();
    checkout.remove();
    await start({});
    await merged();
    await feedback();
    alsoIn('orders', 'clinic');
    const { exitCode, summary } = await feedback();
    expect(exitCode).toBe(0);
    expect(summary).toContain('issues: write');
    expect(double.issues).toEqual([]);
  });

  it('are only told on a dry run', async () => {
    await merged();
    await feedback();
    alsoIn('orders', 'clinic');
    const { summary } = await feedback({ 'dry-run': 'true' });
    expect(summary).toContain('no issue was opened, because this is a dry run');
    expect(double.issues).toEqual([]);
  });
});
