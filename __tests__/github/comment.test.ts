import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { announceVerdict, type RunContext, readRunContext } from '../../src/github/index.ts';
import { readMarker, writeMarker } from '../../src/report/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { commentText, githubOf } from './publishing.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await GitHubDouble.start();
});

afterEach(() => double.stop());

const HEAD = 'a'.repeat(40);

function context(headRepository = 'octo/demo'): RunContext {
  const event = {
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: { full_name: headRepository } },
      base: { ref: 'main', sha: 'b'.repeat(40) },
    },
  };
  return readRunContext(
    { GITHUB_REPOSITORY: 'octo/demo', GITHUB_EVENT_NAME: 'pull_request' },
    JSON.stringify(event),
  );
}

interface Said {
  readonly run?: string;
  readonly score?: number;
  readonly head?: string;
}

async function say(
  { run = '1', score = 8000, head = HEAD }: Said = {},
  where = context(),
): Promise<readonly string[]> {
  const { omissions } = await announceVerdict(githubOf(double), where, {
    comment: { key: 'tasks', render: (previous) => commentText({ head, run, score }, previous) },
    status: { state: 'failure', context: 'patternbank', description: `score ${score}` },
  });
  return omissions.map(({ what }) => what);
}

function texts(): readonly string[] {
  return double.comments.map(({ body }) => body.split('\n').at(-1) ?? '');
}

function post(body: string, login = double.options.login): void {
  double.comments.push({ id: double.comments.length + 1, body, user: { login }, html_url: '' });
}

describe('the comment', () => {
  it('is one: a later run updates it, and knows what the last one said', async () => {
    await say();
    await say({ run: '2', score: 8500, head: 'c'.repeat(40) });
    expect(texts()).toEqual(['score 8500, before 8000']);
  });

  it('is left alone where the next run says the same', async () => {
    await say();
    double.log.length = 0;
    await say({ run: '2' });
    expect(double.log.filter((line) => /^(PATCH|POST \/repos)/.test(line))).toEqual([]);
  });

  it('of a newer run is not overwritten by an older one', async () => {
    await say({ run: '10', score: 9000 });
    await say({ run: '9', score: 1000 });
    expect(texts()).toEqual(['score 9000']);
  });

  it('of run 9 is older than that of run 10: ids are numbers', async () => {
    await say({ run: '9', score: 1000 });
    await say({ run: '10', score: 9000 });
    expect(texts()).toEqual(['score 9000, before 1000']);
  });

  it('with our marker, but written by somebody else, is not ours', async () => {
    post(commentText({ head: HEAD, run: '99', score: 10_000 }, undefined), 'mallory');
    await say();
    expect(texts()).toEqual(['score 10000', 'score 8000']);
  });

  it('of a person with the name of the app is not ours', async () => {
    post(commentText({ head: HEAD, run: '99', score: 10_000 }, undefined), 'github-actions');
    await say();
    expect(texts()).toHaveLength(2);
  });

  it('that quotes our marker further down is not ours', async () => {
    post(`> ${commentText({ head: HEAD, run: '1', score: 1 }, undefined)}`);
    await say();
    expect(texts()).toHaveLength(2);
  });

  it('of another app in the same repository is another comment', async () => {
    post(commentText({ head: HEAD, run: '1', score: 1 }, undefined).replace('tasks', 'shop'));
    await say();
    expect(texts()).toEqual(['score 1', 'score 8000']);
  });

  it('that is there twice is healed: the oldest stays', async () => {
    post(commentText({ head: HEAD, run: '1', score: 1000 }, undefined));
    post(commentText({ head: HEAD, run: '2', score: 2000 }, undefined));
    await say({ run: '3' });
    expect(double.comments.map(({ id }) => id)).toEqual([1]);
    expect(texts()).toEqual(['score 8000, before 1000']);
  });

  it('that two runs write at once becomes one', async () => {
    double.before(/^POST .*comments$/, () =>
      post(commentText({ head: HEAD, run: '1', score: 7000 }, undefined)),
    );
    await say({ run: '2' });
    expect(double.comments).toHaveLength(1);
    expect(texts()).toEqual(['score 8000, before 7000']);
  });

  it('on a server without GraphQL is still found', async () => {
    await double.stop();
    double = await GitHubDouble.start({ graphql: false });
    await say();
    await say({ run: '2', score: 8500 });
    expect(double.comments).toHaveLength(1);
  });

  it('that GitHub refuses is an omission, and the status is set all the same', async () => {
    await double.stop();
    double = await GitHubDouble.start({ permissions: { 'pull-requests': 'read' } });
    expect(await say()).toEqual(['the comment on pull request 7']);
    expect(double.statuses).toHaveLength(1);
  });
});

describe('the status', () => {
  it('is set on the head of the pull request, not on the merge that the runner checked out', async () => {
    await say();
    expect(double.statuses).toEqual([
      { sha: HEAD, state: 'failure', context: 'patternbank', description: 'score 8000' },
    ]);
  });

  it('is cut to 140 characters, never within one', async () => {
    await announceVerdict(githubOf(double), context(), {
      status: { state: 'success', context: 'patternbank', description: '😀'.repeat(200) },
    });
    expect(double.statuses[0]?.description).toBe('😀'.repeat(70));
  });
});

describe('a fork', () => {
  it('is not written to: the run says where to read the verdict instead', async () => {
    expect(await say({}, context('mallory/demo'))).toEqual(['the comment and the commit status']);
    expect(double.log).toEqual([]);
  });

  it('with `pull_request_target` is refused', () => {
    const event = {
      pull_request: {
        number: 7,
        head: { sha: HEAD, repo: { full_name: 'mallory/demo' } },
        base: { ref: 'main', sha: HEAD },
      },
    };
    const read = (): RunContext =>
      readRunContext(
        { GITHUB_REPOSITORY: 'octo/demo', GITHUB_EVENT_NAME: 'pull_request_target' },
        JSON.stringify(event),
      );
    expect(read).toThrow(
      'github/fork-with-secrets: `pull_request_target` would run on `mallory/demo`, which is not `octo/demo`',
    );
  });
});

it('a marker is read as it was written, whatever the key holds', () => {
  const state = {
    key: '--> <b>@all',
    head: HEAD,
    run: '12345678901234567890',
    attempt: 2,
    score: 0,
    missing: ['security'],
    digest: 'd',
  };
  expect(readMarker(writeMarker(state))).toEqual(state);
  expect(writeMarker(state).indexOf('-->')).toBe(writeMarker(state).length - 3);
});
