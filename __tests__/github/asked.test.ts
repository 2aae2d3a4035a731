import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readAsked, readRunContext } from '../../src/github/index.ts';
import { tickedTasks } from '../../src/report/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { githubOf } from './publishing.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await GitHubDouble.start({ people: { kim: 'write', ada: 'admin', eve: 'read' } });
});

afterEach(() => double.stop());

const TICKED = '- [x] <!-- patternbank:do accept-theirs src%2Fmy%2Dfile.py --> take it';

function asked(name: string, payload: Readonly<Record<string, unknown>>) {
  const environment = { GITHUB_REPOSITORY: 'octo/demo', GITHUB_EVENT_NAME: name };
  return readAsked(githubOf(double), readRunContext(environment, JSON.stringify(payload)));
}

function edited(body: string, sender: string): Promise<unknown> {
  const sha = 'a'.repeat(40);
  const pull = {
    number: 7,
    body,
    head: { sha, repo: { full_name: 'octo/demo' } },
    base: { ref: 'main', sha },
  };
  return asked('pull_request', { action: 'edited', pull_request: pull, sender: { login: sender } });
}

function commented(
  body: string,
  author: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const issue = { number: 7, pull_request: {} };
  return asked('issue_comment', {
    action: 'created',
    issue,
    comment: { body, user: { login: author } },
    sender: { login: author },
    ...more,
  });
}

describe('a box that is ticked, a line that is typed', () => {
  it('is done for people who may write', async () => {
    expect(await edited(TICKED, 'kim')).toEqual({
      pullRequest: 7,
      by: 'kim',
      rebase: false,
      accepted: ['src/my-file.py'],
    });
    expect(await commented('Please:\n/patternbank rebase', 'ada')).toMatchObject({ rebase: true });
    expect(await commented('/patternbank accept-theirs `Makefile`', 'ada')).toMatchObject({
      accepted: ['Makefile'],
    });
  });

  it.each([
    ['somebody who may only read', () => edited(TICKED, 'eve')],
    ['somebody whom the repository does not know', () => edited(TICKED, 'mallory')],
    ['a text without a box', () => edited('Just words.', 'kim')],
    ['a box that is empty', () => edited(TICKED.replace('[x]', '[ ]'), 'kim')],
    ['a comment without a command', () => commented('I like /patternbank rebase', 'ada')],
    [
      'a command of somebody else in a comment that a writer edited',
      () => commented('/patternbank rebase', 'eve', { action: 'edited', sender: { login: 'ada' } }),
    ],
    ['a comment on an issue', () => commented('/patternbank rebase', 'ada', { issue: { number: 7 } })],
    ['a comment that was deleted', () => commented('/patternbank rebase', 'ada', { action: 'deleted' })],
  ])('of %s is not', async (_name, read) => {
    expect(await read()).toBe('nothing');
  });

  it('is not looked for in a run that no text started', async () => {
    expect(await asked('push', {})).toBeUndefined();
  });

  it('with a path that cannot be decoded asks for nothing', () => {
    expect(tickedTasks('- [x] <!-- patternbank:do accept-theirs %E0%A4 --> take it')).toEqual([]);
  });
});
