import { describe, expect, it } from '@jest/globals';
import { judgedSha, readRunContext } from '../../src/github/index.ts';

const SHA = { start: '1'.repeat(40), head: '2'.repeat(40), base: '3'.repeat(40) };
const RUNNER = {
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_SHA: SHA.start,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SERVER_URL: 'https://git.example',
  GITHUB_API_URL: 'https://git.example/api/v3',
};

describe('what started a run', () => {
  it('is read from the variables of the runner', () => {
    expect(readRunContext(RUNNER, JSON.stringify({ repository: { default_branch: 'trunk' } }))).toEqual({
      apiUrl: 'https://git.example/api/v3',
      serverUrl: 'https://git.example',
      owner: 'octo',
      repo: 'demo',
      eventName: 'push',
      sha: SHA.start,
      ref: 'refs/heads/main',
      run: { id: '42', attempt: 3, url: 'https://git.example/octo/demo/actions/runs/42' },
      defaultBranch: 'trunk',
    });
  });

  it('judges the head of a pull request', () => {
    const event = {
      pull_request: { number: 1, head: { sha: SHA.head, repo: null }, base: { ref: 'main', sha: SHA.base } },
    };
    const context = readRunContext(RUNNER, JSON.stringify(event));
    expect(judgedSha(context)).toBe(SHA.head);
    expect(context.pullRequest).toMatchObject({ fork: true, headRepository: '' });
  });

  it('judges the head of a merge group', () => {
    const event = { merge_group: { head_sha: SHA.head, base_sha: SHA.base, base_ref: 'refs/heads/main' } };
    const context = readRunContext(RUNNER, JSON.stringify(event));
    expect(judgedSha(context)).toBe(SHA.head);
    expect(context.mergeGroup?.baseRef).toBe('main');
  });

  it('without a payload judges the commit of the run', () => {
    expect(judgedSha(readRunContext(RUNNER, undefined))).toBe(SHA.start);
  });

  it('takes a repository whatever the case of its name for the same', () => {
    const event = {
      pull_request: {
        number: 1,
        head: { sha: SHA.head, repo: { full_name: 'Octo/Demo' } },
        base: { ref: 'main', sha: SHA.base },
      },
    };
    expect(readRunContext(RUNNER, JSON.stringify(event)).pullRequest?.fork).toBe(false);
  });

  it.each([
    ['no repository', {}, '{}', 'GITHUB_REPOSITORY is not set'],
    ['an event that is not JSON', RUNNER, '{', 'the event is not JSON'],
    [
      'a head that is no commit',
      RUNNER,
      '{"merge_group":{"head_sha":"$(id)","base_sha":"","base_ref":""}}',
      'merge_group.head_sha',
    ],
  ])('%s: one problem', (_name, environment, event, named) => {
    expect(() => readRunContext(environment, event)).toThrow(named);
  });

  it('a run id that is no number is not believed', () => {
    expect(
      readRunContext({ ...RUNNER, GITHUB_RUN_ID: 'x --> y', GITHUB_RUN_ATTEMPT: '-1' }, undefined).run,
    ).toMatchObject({ id: '0', attempt: 1 });
  });
});
