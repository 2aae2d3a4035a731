import { createSign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createEmulator, type Emulator } from 'emulate';
import { connect, type GitHub } from '../../src/github/index.ts';
import { LOCK_PATH } from '../../src/merge/index.ts';
import { FileTree } from '../../src/tree/index.ts';
import { BRANCH, idleClock, run, SERVICE } from './publishing.ts';

/** A second opinion: an emulator that others wrote, over HTTP. What it lacks is in `__tests__/github-double`. */
const USER_TOKEN = 'emulatedUserTokenWithoutMeaning0001';
let emulator: Emulator;

beforeEach(async () => {
  emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [USER_TOKEN]: { login: 'octo', scopes: ['repo'] } },
      github: {
        // The emulator lets an unknown token act as the first user: one without any right.
        users: [{ login: 'nobody' }, { login: 'octo' }],
        repos: [{ owner: 'octo', name: 'demo', auto_init: true }],
        apps: [
          {
            app_id: 1,
            slug: 'github-actions',
            name: 'GitHub Actions',
            permissions: { contents: 'write', pull_requests: 'write', issues: 'write' },
            installations: [{ installation_id: 100, account: 'octo', repository_selection: 'all' }],
          },
        ],
      },
    },
  });
});

afterEach(() => emulator.close());

function github(token = USER_TOKEN): GitHub {
  const apiUrl = emulator.url.replace('localhost', '127.0.0.1');
  return connect({ token, apiUrl, serverUrl: apiUrl, owner: 'octo', repo: 'demo', clock: idleClock() });
}

async function branchTree(): Promise<{ readonly id: string; readonly paths: readonly string[] }> {
  const { octokit, repository } = github();
  const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${BRANCH}` });
  const { data: commit } = await octokit.rest.git.getCommit({ ...repository, commit_sha: ref.object.sha });
  const { data: tree } = await octokit.rest.git.getTree({
    ...repository,
    tree_sha: commit.tree.sha,
    recursive: '1',
  });
  const paths = tree.tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
  return { id: commit.tree.sha, paths: paths.sort() };
}

/** A token as a workflow has it: of an app, with permissions. */
async function installationToken(): Promise<string> {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 300, iss: '1' })}`;
  const key = emulator.generatedSecrets[0]?.value ?? '';
  const jwt = `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}`;
  const url = `${emulator.url.replace('localhost', '127.0.0.1')}/app/installations/100/access_tokens`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${jwt}`, 'content-type': 'application/json' },
    body: '{}',
  });
  return ((await response.json()) as { readonly token: string }).token;
}

describe('on the emulator', () => {
  it('the branch holds exactly the composed tree and its lock, by the id that git gives it', async () => {
    const { regeneration, failure } = await run(github());
    const { id, paths } = await branchTree();
    expect(failure).toBeUndefined();
    expect(paths).toEqual([...Object.keys(SERVICE), LOCK_PATH].sort());
    expect(id).toBe(regeneration.tree.gitTreeId());
  });

  it('the pull request and its comment are there, the missing statuses are an omission', async () => {
    const { pullRequest, omissions } = await run(github());
    const { octokit, repository } = github();
    const { data: pull } = await octokit.rest.pulls.get({
      ...repository,
      pull_number: pullRequest?.number ?? 0,
    });
    const { data: comments } = await octokit.rest.issues.listComments({
      ...repository,
      issue_number: pull.number,
    });
    expect({ title: pull.title, head: pull.head.ref, base: pull.base.ref }).toEqual({
      title: 'Compose Tasks',
      head: BRANCH,
      base: 'main',
    });
    expect(comments.map(({ body }) => body?.split('\n')[1])).toEqual(['score 9000']);
    expect(omissions.map(({ what }) => what)).toEqual(['the commit status `patternbank`']);
  });

  it('a second run changes nothing', async () => {
    const first = await run(github());
    const { octokit, repository } = github();
    const listComments = async () =>
      (await octokit.rest.issues.listComments({ ...repository, issue_number: 1 })).data;
    const written = await listComments();
    const second = await run(github(), SERVICE, { run: '2' });
    expect(second).toMatchObject({ changed: false, headSha: first.headSha, pullRequest: { number: 1 } });
    const { data: pulls } = await octokit.rest.pulls.list({ ...repository, state: 'all' });
    const comments = await listComments();
    expect({ pulls: pulls.length, comments: comments.length }).toEqual({ pulls: 1, comments: 1 });
    expect(comments[0]?.updated_at).toBe(written[0]?.updated_at);
  });

  it('a human edit through the web survives the next change', async () => {
    await run(github());
    const { octokit, repository } = github();
    const path = 'src/models/task.py';
    const { data: file } = await octokit.rest.repos.getContent({ ...repository, path, ref: BRANCH });
    const sha = 'sha' in file ? file.sha : '';
    const content = Buffer.from('mine\ntwo\nthree\nfour\nfive\n').toString('base64');
    await octokit.rest.repos.createOrUpdateFileContents({
      ...repository,
      path,
      branch: BRANCH,
      sha,
      content,
      message: 'edit',
    });
    const { regeneration } = await run(
      github(),
      { ...SERVICE, [path]: 'one\ntwo\nthree\nfour\nFIVE\n' },
      { spec: 'v2' },
    );
    expect(regeneration.tree.text(path)).toBe('mine\ntwo\nthree\nfour\nFIVE\n');
    expect((await branchTree()).id).toBe(regeneration.tree.gitTreeId());
  });

  it('of a service in a folder, the folder holds the tree', async () => {
    const { regeneration } = await run(github(), SERVICE, { outputPath: 'services/tasks' });
    const { paths } = await branchTree();
    expect(paths).toEqual(
      ['README.md', ...regeneration.tree.paths().map((path) => `services/tasks/${path}`)].sort(),
    );
  });

  it('a file that patterns dropped is deleted from the branch', async () => {
    await run(github());
    await run(github(), { 'README.md': SERVICE['README.md'] }, { spec: 'v2' });
    expect((await branchTree()).paths).not.toContain('src/models/task.py');
  });

  it("a workflow's own token comments as the app, and finds its comment again", async () => {
    const token = await installationToken();
    await run(github(token));
    await run(github(token), { ...SERVICE, 'README.md': '# New\n' }, { spec: 'v2', run: '2', score: 9500 });
    const { octokit, repository } = github();
    const { data: comments } = await octokit.rest.issues.listComments({ ...repository, issue_number: 1 });
    expect(comments.map(({ user, body }) => [user?.login, body?.split('\n')[1]])).toEqual([
      ['github-actions[bot]', 'score 9500, before 9000'],
    ]);
  });

  it('a token that may not write leaves no branch', async () => {
    const { failure } = await run(github('tokenThatNobodyKnows000000000000001'));
    expect(failure?.diagnostics[0]?.code).toBe('github/forbidden');
    await expect(branchTree()).rejects.toMatchObject({ status: 404 });
  });

  it('100 files with their folders arrive as git would write them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`src/d${index % 7}/f${index}.py`, `x = ${index}\n`]),
    );
    const { regeneration } = await run(github(), { ...many, 'README.md': '# x\n' });
    expect((await branchTree()).id).toBe(regeneration.tree.gitTreeId());
    expect(regeneration.base.gitTreeId()).toBe(
      FileTree.fromText({ ...many, 'README.md': '# x\n' }).gitTreeId(),
    );
  });
});
