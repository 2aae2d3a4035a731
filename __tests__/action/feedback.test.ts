import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readOutcome } from '../../src/outcome/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';
import { GitHubDouble, TOKEN } from '../github-double/github-double.ts';
import { type ActionRun, Checkout, SPEC } from './running.ts';

const BRANCH = 'patternbank/notes';
const RECORD = 'outcomes/notes/merged-1.json';

let double: GitHubDouble;
let checkout: Checkout;

beforeEach(async () => {
  double = await GitHubDouble.start({
    files: { 'spec.md': SPEC },
    permissions: { workflows: 'write' },
    conclusions: ['success', 'success', 'failure', 'skipped', null],
  });
  checkout = new Checkout();
  checkout.write('spec.md', SPEC);
});

afterEach(async () => {
  checkout.remove();
  await double.stop();
});

function feedback(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const pull = double.pullRequests[0];
  const payload = {
    action: 'closed',
    pull_request: {
      number: 1,
      head: { sha: pull?.head.sha, repo: { full_name: 'octo/demo' } },
      base: { ref: 'main', sha: double.head('main') },
    },
  };
  return checkout.run(double, { mode: 'feedback', ...inputs }, { name: 'pull_request', payload, run: '9' });
}

/** People edit a file and delete another on our branch, then merge it. */
async function merged(): Promise<void> {
  await checkout.run(double, {});
  const files = double.files(BRANCH);
  const headers = files.text('src/core/security.py') ?? '';
  const edited = files
    .without(['src/core/access_log.py'])
    .with([textFile('src/core/security.py', headers.replaceAll('\n', '  # ours\n'))]);
  double.commit(BRANCH, edited);
  close(double.commit('main', edited));
}

function close(merge?: string): void {
  const [pull] = double.pullRequests;
  if (pull === undefined) throw new Error('no pull request');
  pull.state = 'closed';
  if (merge === undefined) return;
  pull.merged_at = '2026-11-24T10:00:00Z';
  pull.merge_commit_sha = merge;
}

describe('feedback', () => {
  it('records of a merged pull request what people changed, in counts alone', async () => {
    await merged();
    const { exitCode, outputs, summary, problems } = await feedback();
    expect({ exitCode, changed: outputs['changed'], problems }).toEqual({
      exitCode: 0,
      changed: 'true',
      problems: [],
    });
    const text = double.files('patternbank-outcomes').text(RECORD) ?? '';
    const outcome = readOutcome(text);
    expect(outcome).toMatchObject({ app: 'notes', event: 'merged', checks: { passed: 2, failed: 1 } });
    const of = (id: string) => outcome?.patterns.find((pattern) => pattern.id === id);
    expect(of('security_headers')).toMatchObject({ edited: 1, removed: 0 });
    expect(of('security_headers')?.kept).toBeLessThan(9000);
    expect(of('structlog_setup')).toMatchObject({ edited: 0, removed: 1 });
    expect(of('cors_config')?.kept ?? 10_000).toBe(10_000);
    expect(text).not.toContain('ours');
    expect(summary).toContain('| `security_headers` |');
    expect(summary).toContain('The pull request was merged. 2 checks passed, 1 failed.');
  });

  it('records a happening once', async () => {
    await merged();
    await feedback();
    const before = double.head('patternbank-outcomes');
    const { outputs } = await feedback();
    expect(outputs['changed']).toBe('false');
    expect(double.head('patternbank-outcomes')).toBe(before);
  });

  it('adds to what another run recorded meanwhile', async () => {
    await merged();
    await feedback();
    const files = double.files('patternbank-outcomes');
    const [record] = files.files();
    double.commit(
      'patternbank-outcomes',
      files.without([RECORD]).with([textFile('outcomes/other/merged-7.json', '{}')]),
    );
    double.before(/git\/refs|graphql/, () => {
      const now = double.files('patternbank-outcomes');
      double.commit('patternbank-outcomes', now.with([textFile('outcomes/other/merged-8.json', '{}')]));
    });
    await feedback();
    expect(double.files('patternbank-outcomes').paths()).toEqual([
      record?.path,
      'outcomes/other/merged-7.json',
      'outcomes/other/merged-8.json',
    ]);
  });

  it('a pull request that was closed without a merge is an outcome; one that is open is none', async () => {
    await checkout.run(double, {});
    const open = await feedback();
    expect(open.outputs['changed']).toBe('false');
    expect(open.summary).toContain('there is nothing to learn');
    close();
    const closed = await feedback();
    expect(closed.summary).toContain('closed without a merge');
    expect(double.files('patternbank-outcomes').paths()).toEqual(['outcomes/notes/closed-1.json']);
  });

  it('what people keep throwing out is not production ready any more when the bank is filled again', async () => {
    const patterns = [{ id: 'security_headers', version: '1.0.0', files: 1, edited: 0, removed: 1, kept: 0 }];
    const records = Array.from({ length: 9 }, (_, at) => {
      const text = {
        schema: 'outcome/1',
        id: `merged-${at}`,
        app: 'notes',
        event: 'merged',
        at: '2026-11-24',
      };
      return textFile(`outcomes/notes/merged-${at}.json`, JSON.stringify({ ...text, patterns }));
    });
    double.commit('patternbank-outcomes', FileTree.of(records));
    const { exitCode, outputs, summary } = await checkout.run(double, {
      mode: 'populate',
      'dry-run': 'true',
    });
    expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 0, changed: 'false' });
    expect(summary).toContain('After 9 outcomes');
    expect(summary).toMatch(/`security_headers` .*not production ready any more/);
    double.fail({
      on: /branches\/patternbank-outcomes/,
      with: { status: 403, body: { message: 'Resource not accessible' } },
    });
    const refused = await checkout.run(double, { mode: 'populate', 'dry-run': 'true' });
    expect(refused.exitCode).toBe(0);
    expect(refused.summary).toContain('what became of services');
  });

  it('a dry run records nothing', async () => {
    await merged();
    const { outputs } = await feedback({ 'dry-run': 'true' });
    expect(outputs['changed']).toBe('true');
    expect(double.store.refs.has('refs/heads/patternbank-outcomes')).toBe(false);
  });

  it('where no service of ours stands, says so and records nothing', async () => {
    await merged();
    const { exitCode, summary } = await feedback({ path: 'services/other' });
    expect(exitCode).toBe(0);
    expect(summary).toContain('patternbank.lock');
    expect(double.store.refs.has('refs/heads/patternbank-outcomes')).toBe(false);
  });

  it('checks that the token may not read are an omission, not the end', async () => {
    await merged();
    double.fail({ on: /check-runs/, with: { status: 403, body: { message: 'Resource not accessible' } } });
    const { exitCode, summary } = await feedback();
    expect(exitCode).toBe(0);
    expect(summary).toContain('checks: read');
    expect(readOutcome(double.files('patternbank-outcomes').text(RECORD) ?? '')).not.toHaveProperty('checks');
  });

  it('leaves no token behind', async () => {
    await merged();
    const run = await feedback();
    const kept = double.files('patternbank-outcomes').text(RECORD);
    expect(JSON.stringify([run, kept])).not.toContain(TOKEN);
  });
});
