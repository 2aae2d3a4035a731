import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isFailure } from '../../src/diagnostics/index.ts';
import { connect } from '../../src/github/index.ts';
import { type DoubleOptions, GitHubDouble, TOKEN } from '../github-double/github-double.ts';
import type { Answer } from '../github-double/routes.ts';
import { BRANCH, githubOf, idleClock, run, SERVICE } from './publishing.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await GitHubDouble.start();
});

afterEach(() => double.stop());

async function restart(options: DoubleOptions): Promise<void> {
  await double.stop();
  double = await GitHubDouble.start(options);
}

/** The problem that stops a run, whenever it does. */
async function problem(): Promise<{
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly exitCode: number;
}> {
  const failure: unknown = await run(githubOf(double)).then(
    ({ failure: found }) => found,
    (error: unknown) => error,
  );
  if (!isFailure(failure)) throw failure;
  const [first] = failure.diagnostics;
  return {
    code: first?.code ?? '',
    message: first?.message ?? '',
    help: first?.help ?? '',
    exitCode: failure.exitCode,
  };
}

const refusal = (status: number, message: string, headers = {}): Answer => ({
  status,
  body: { message },
  headers,
});

describe('what GitHub says for ever is one problem of ours with one remedy', () => {
  it.each<[string, RegExp, Answer | 'cut', string, string]>([
    [
      '401 at the first request',
      /^GET .*demo$/,
      refusal(401, 'Bad credentials'),
      'github/unauthorized',
      'github-token',
    ],
    [
      '403 at the tree',
      /^POST .*trees$/,
      refusal(403, 'Resource not accessible by integration'),
      'github/forbidden',
      'contents: write',
    ],
    [
      '404 at the repository',
      /^GET .*demo$/,
      refusal(404, 'Not Found'),
      'github/not-found',
      'contents: read',
    ],
    ['409 at the commit', /^POST .*commits$/, refusal(409, 'Conflict'), 'github/conflict', 'again'],
    ['422 at the tree', /^POST .*trees$/, refusal(422, 'Validation Failed'), 'github/rejected', 'rules'],
    ['500 at the tree', /^POST .*trees$/, refusal(500, 'oops'), 'github/server', 'status page'],
    [
      '502 at the pull request',
      /^POST .*pulls$/,
      refusal(502, 'Bad gateway'),
      'github/server',
      'status page',
    ],
    ['a cut connection', /^GET .*branches/, 'cut', 'github/unreachable', 'GITHUB_API_URL'],
    [
      'a used-up limit',
      /^POST .*trees$/,
      refusal(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1900000000',
      }),
      'github/rate-limit',
      'reset',
    ],
    [
      'a secondary limit without an end',
      /^POST .*trees$/,
      refusal(403, 'You have exceeded a secondary rate limit', { 'retry-after': '3600' }),
      'github/secondary-limit',
      'concurrency',
    ],
  ])('%s', async (_name, on, answer, code, remedy) => {
    double.fail({ on, with: answer });
    const found = await problem();
    expect(found).toMatchObject({ code, exitCode: 3 });
    expect(found.help).toContain(remedy);
    expect(found.message).toMatch(/^could not /);
  });

  it('nothing is on the branch, and no pull request is open, where the tree was refused', async () => {
    double.fail({ on: /^POST .*trees$/, with: refusal(403, 'Resource not accessible by integration') });
    await run(githubOf(double));
    expect(double.store.refs.has(`refs/heads/${BRANCH}`)).toBe(false);
    expect(double.pullRequests).toEqual([]);
  });

  it('what was judged is in the result, so that outputs can be set', async () => {
    double.fail({ on: /^POST .*trees$/, with: refusal(500, 'oops') });
    const { judged, failure, changed } = await run(githubOf(double));
    expect(judged.paths).toContain('src/main.py');
    expect(failure).toBeDefined();
    expect(changed).toBe(false);
  });

  it('an empty repository, and a base that is not there', async () => {
    await restart({ empty: true });
    expect((await problem()).code).toBe('github/empty-repository');
    await restart({});
    const failure = await run(githubOf(double), SERVICE, { base: 'gone' }).catch((error: unknown) => error);
    expect(isFailure(failure) && failure.diagnostics[0]?.message).toBe('octo/demo has no branch `gone`');
  });

  it('a rule that protects our branch leaves it as it was', async () => {
    await run(githubOf(double));
    const head = double.head(BRANCH);
    Object.assign(double.options, { protectedBranches: [BRANCH] });
    const { failure, changed } = await run(
      githubOf(double),
      { ...SERVICE, 'src/main.py': 'new\n' },
      { spec: 'v2' },
    );
    expect(failure?.diagnostics[0]).toMatchObject({ code: 'github/branch-protected' });
    expect(changed).toBe(false);
    expect(double.head(BRANCH)).toBe(head);
  });
});

describe('what passes is waited for, within reason', () => {
  it.each<[string, RegExp, Answer | 'cut']>([
    ['a cut read', /^GET .*branches/, 'cut'],
    ['a failed read', /^GET .*trees/, refusal(502, 'Bad gateway')],
    ['a failed tree', /^POST .*trees/, refusal(500, 'oops')],
    ['a cut commit', /^POST .*commits/, 'cut'],
    ['a failed status', /^POST .*statuses/, refusal(503, 'unavailable')],
    [
      'a secondary limit at the pull request',
      /^POST .*pulls$/,
      refusal(403, 'secondary rate limit', { 'retry-after': '7' }),
    ],
    ['429 at the comment', /^POST .*comments$/, refusal(429, 'slow down', { 'retry-after': '1' })],
    [
      'a limit that is reset soon',
      /^GET .*demo$/,
      refusal(403, 'limit', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000010' }),
    ],
  ])('%s, once', async (_name, on, answer) => {
    double.fail({ on, times: 1, with: answer });
    const { failure, omissions } = await run(githubOf(double));
    expect({ failure, omissions }).toEqual({ failure: undefined, omissions: [] });
    expect(double.pullRequests).toHaveLength(1);
    expect(double.comments).toHaveLength(1);
    expect(double.statuses).toHaveLength(1);
  });

  it('as long as GitHub asks for, not longer than a minute', async () => {
    const clock = idleClock();
    double.fail({
      on: /^POST .*pulls$/,
      times: 1,
      with: refusal(403, 'secondary rate limit', { 'retry-after': '7' }),
    });
    await run(
      connect({
        token: TOKEN,
        apiUrl: double.url,
        serverUrl: double.url,
        owner: 'octo',
        repo: 'demo',
        clock,
      }),
    );
    expect(clock.slept).toEqual([7000]);
  });

  it('all requests together have one deadline', async () => {
    const clock = idleClock();
    double.fail({ on: /^GET /, with: refusal(503, 'unavailable') });
    const github = connect({
      token: TOKEN,
      apiUrl: double.url,
      serverUrl: double.url,
      owner: 'octo',
      repo: 'demo',
      clock,
      deadlineSeconds: 5,
    });
    await expect(run(github)).rejects.toMatchObject({ fault: { kind: 'server' } });
    expect(clock.slept.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(5000);
  });
});

describe('an answer that does not come, or not whole', () => {
  it('is not waited for longer than a tenth of the deadline', async () => {
    double.fail({ on: /^GET .*branches/, times: 1, with: 'slow' });
    const clock = { now: () => Date.now(), sleep: () => Promise.resolve() };
    const started = Date.now();
    const { failure } = await run(githubOf(double, { clock, deadlineSeconds: 10 }));
    expect(failure).toBeUndefined();
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it.each<[string, RegExp]>([
    ['of a read', /^GET .*branches/],
    ['of the pull requests', /^GET .*pulls$/],
    ['of the pull request that was opened', /^POST .*pulls$/],
    ['of the comment', /^POST .*comments$/],
  ])('%s: half of it is no answer', async (_name, on) => {
    double.fail({ on, times: 1, with: 'torn' });
    const { failure } = await run(githubOf(double));
    expect(failure).toBeUndefined();
    expect([double.pullRequests.length, double.comments.length]).toEqual([1, 1]);
  });

  it('a page of somebody else, with the status 200, is no answer of GitHub', async () => {
    const page = { status: 200, body: 'sign in', headers: { 'content-type': 'text/html' } };
    double.fail({ on: /./, with: page });
    expect((await problem()).code).toBe('github/unreachable');
  });
});

describe('an answer that was lost', () => {
  it('of the comment: it is looked for before another is written', async () => {
    double.fail({ on: /^POST .*comments$/, times: 1, with: 'lost' });
    const { failure } = await run(githubOf(double));
    expect(failure).toBeUndefined();
    expect(double.comments).toHaveLength(1);
  });

  it('of the pull request: the open one is found', async () => {
    double.fail({ on: /^POST .*pulls$/, times: 1, with: 'lost' });
    const { pullRequest, failure } = await run(githubOf(double));
    expect(failure).toBeUndefined();
    expect(pullRequest?.number).toBe(1);
    expect(double.pullRequests).toHaveLength(1);
  });

  it('of the move of the branch: the branch is looked at', async () => {
    double.fail({ on: /^POST \/graphql/, times: 1, with: 'lost' });
    const { failure, headSha } = await run(githubOf(double));
    expect(failure).toBeUndefined();
    expect(double.head(BRANCH)).toBe(headSha);
    expect(double.log.filter((line) => line.startsWith('POST') && line.endsWith('/git/refs'))).toEqual([]);
  });
});

describe('a token that may less', () => {
  it('no statuses: an omission that names the permission', async () => {
    await restart({ permissions: { statuses: 'read' } });
    const { omissions, failure } = await run(githubOf(double));
    expect(failure).toBeUndefined();
    expect(omissions).toEqual([
      {
        what: 'the commit status `patternbank`',
        because: '403 Resource not accessible by integration',
        remedy: 'add `statuses: write` to `permissions` of the job',
      },
    ]);
  });

  it('no pull requests: the branch stays, with the address that opens one', async () => {
    await restart({ mayOpenPullRequests: false });
    const { omissions, failure, pullRequest } = await run(githubOf(double));
    expect({ failure, pullRequest }).toEqual({ failure: undefined, pullRequest: undefined });
    expect(double.files(BRANCH).has('src/main.py')).toBe(true);
    expect(omissions[0]?.remedy).toContain(
      `${double.url}/octo/demo/compare/main...patternbank/tasks?quick_pull=1&title=Compose+Tasks`,
    );
    expect(omissions[0]?.remedy).toContain('Allow GitHub Actions to create and approve pull requests');
  });

  it('nothing at all: one problem that names the permission, and nothing written', async () => {
    await restart({ permissions: { contents: 'read', 'pull-requests': 'read', statuses: 'read' } });
    const found = await problem();
    expect(found).toMatchObject({ code: 'github/forbidden', exitCode: 3 });
    expect(found.help).toBe('add `contents: write` to `permissions` of the job');
    expect(double.store.refs.size).toBe(1);
  });
});

it('the token is in no text of any refusal', async () => {
  const texts: string[] = [];
  for (const status of [401, 403, 404, 409, 422, 500]) {
    double.heal();
    double.fail({ on: /./, with: refusal(status, `token ${TOKEN} and https://x:${TOKEN}@host/ said no`) });
    const failure: unknown = await run(githubOf(double)).catch((error: unknown) => error);
    texts.push(
      String(failure),
      JSON.stringify(failure),
      failure instanceof Error ? String(failure.stack) : '',
      String((failure as Error).cause),
    );
  }
  expect(texts.join('\n')).toContain('said no');
  expect(texts.join('\n')).not.toContain(TOKEN);
});
