import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publish } from '../../src/github/index.ts';
import { LOCK_PATH, readLock } from '../../src/merge/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { BRANCH, generatedFrom, githubOf, run, SERVICE } from './publishing.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await GitHubDouble.start();
});

afterEach(() => double.stop());

function writes(): readonly string[] {
  return double.log.filter((line) => !line.startsWith('GET ') && !line.endsWith('/graphql'));
}

describe('a first run', () => {
  it('puts the service on its branch, beside what the repository holds', async () => {
    await run(githubOf(double));
    const files = double.files(BRANCH);
    expect(files.paths()).toEqual([...Object.keys(SERVICE), LOCK_PATH, 'spec.md'].sort());
    expect(files.text('src/main.py')).toBe(SERVICE['src/main.py']);
  });

  it('opens a pull request, comments once, and sets the status of the head', async () => {
    const { pullRequest, headSha, changed, omissions, failure } = await run(githubOf(double));
    expect({ pullRequest: pullRequest?.number, changed, omissions, failure }).toEqual({
      pullRequest: 1,
      changed: true,
      omissions: [],
      failure: undefined,
    });
    expect(headSha).toBe(double.head(BRANCH));
    expect(double.comments.map(({ body }) => body.split('\n')[1])).toEqual(['score 9000']);
    expect(double.statuses).toMatchObject([{ sha: headSha, state: 'success', context: 'patternbank' }]);
  });

  it('makes one commit, on the head of the base, signed by GitHub because no author is sent', async () => {
    const before = double.head('main');
    const { headSha } = await run(githubOf(double));
    expect(double.store.commits.get(headSha ?? '')).toMatchObject({
      parents: [before],
      message: 'Compose tasks from spec.md',
    });
    expect(double.store.commits.get(headSha ?? '')).not.toHaveProperty('author');
  });

  it('keeps modes and bytes', async () => {
    const logo = Uint8Array.of(137, 80, 0, 255);
    const tree = FileTree.of([
      textFile('run.sh', '#!/bin/sh\n', '100755'),
      { path: 'logo.png', bytes: logo, mode: '100644' },
      textFile('crlf.txt', 'a\r\nb\r\n'),
    ]);
    const texts = generatedFrom({}, 'spec');
    await publish(
      githubOf(double),
      { branch: BRANCH, outputPath: '.', dryRun: false, message: 'm', generated: { ...texts, tree } },
      {
        judge: () => Promise.resolve(1),
        announcement: () => ({
          title: 't',
          spec: 's',
          body: () => '',
          notes: [],
          specPath: 'spec.md',
          status: () => ({ state: 'success', context: 'c', description: '' }),
        }),
      },
    );
    const files = double.files(BRANCH);
    expect(files.get('run.sh')?.mode).toBe('100755');
    expect([...(files.get('logo.png')?.bytes ?? [])]).toEqual([...logo]);
    expect(files.text('crlf.txt')).toBe('a\r\nb\r\n');
  });

  it('keeps the pristine output as the merge base that the lock names, held by a ref', async () => {
    await run(githubOf(double));
    const { lock } = readLock(double.files(BRANCH).text(LOCK_PATH) ?? '');
    const tree = lock?.mergeBase.tree ?? '';
    expect(tree).toBe(FileTree.fromText(SERVICE).gitTreeId());
    const held = double.store.refs.get(`refs/patternbank/base/${tree.slice(0, 12)}`);
    expect(double.store.treeOf(held ?? '').text('service/src/main.py')).toBe(SERVICE['src/main.py']);
  });

  it('in a folder, leaves the rest of the repository alone', async () => {
    double.commit(
      'main',
      FileTree.fromText({ 'spec.md': '# Spec\n', 'src/main.py': 'other\n', 'README.md': 'other\n' }),
    );
    const { judged } = await run(githubOf(double), SERVICE, { outputPath: 'services/tasks' });
    const files = double.files(BRANCH);
    expect(files.text('src/main.py')).toBe('other\n');
    expect(files.text('services/tasks/src/main.py')).toBe(SERVICE['src/main.py']);
    expect(judged.paths).not.toContain('spec.md');
  });

  it("takes the README that GitHub wrote by itself for nobody's work", async () => {
    double.commit('main', FileTree.fromText({ 'README.md': '# demo' }));
    const { regeneration } = await run(githubOf(double));
    expect(regeneration.conflicts).toEqual([]);
    expect(double.files(BRANCH).text('README.md')).toBe('# Tasks\n');
  });

  it('keeps a README that people wrote, and reports it', async () => {
    double.commit('main', FileTree.fromText({ 'README.md': '# demo\n\nHow we work.\n' }));
    const { judged } = await run(githubOf(double));
    expect(judged.conflicts).toBe(1);
    expect(double.files(BRANCH).text('README.md')).toBe('# demo\n\nHow we work.\n');
  });

  it('on a dry run, judges and writes nothing', async () => {
    const { judged, changed } = await run(githubOf(double), SERVICE, { dryRun: true });
    expect(changed).toBe(true);
    expect(judged.paths).toContain('src/main.py');
    expect(writes()).toEqual([]);
  });

  it('of 100 files takes at most 25 requests', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`src/f${index}.py`, `x = ${index}\n`]),
    );
    const github = githubOf(double);
    await run(github, many);
    expect(github.requests()).toBeLessThanOrEqual(25);
  });

  it('sends at most 100 files and 2 MB in a request', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`src/f${index}.py`, 'x'.repeat(20_000)]),
    );
    await run(githubOf(double), many);
    expect(double.files(BRANCH).size).toBe(252);
    expect(double.largestTreeRequest.entries).toBeLessThanOrEqual(100);
    expect(double.largestTreeRequest.bytes).toBeLessThanOrEqual(2_100_000);
  });
});

describe('a second run without a change', () => {
  it('writes nothing: no commit, no comment, no status', async () => {
    const first = await run(githubOf(double));
    double.log.length = 0;
    const second = await run(githubOf(double), SERVICE, { run: '2' });
    expect(writes()).toEqual([]);
    expect(second).toMatchObject({ changed: false, headSha: first.headSha, pullRequest: { number: 1 } });
  });

  it('takes at most 10 requests', async () => {
    await run(githubOf(double));
    const github = githubOf(double);
    // As the action does it: the spec is checked out.
    await run(github, SERVICE, { run: '2', known: FileTree.fromText({ 'spec.md': '# Spec\n' }) });
    expect(github.requests()).toBeLessThanOrEqual(10);
  });

  it('reads no file that it has at hand', async () => {
    double.commit('main', FileTree.fromText({ 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' }));
    await run(githubOf(double));
    const github = githubOf(double);
    double.log.length = 0;
    await run(github, SERVICE, {
      run: '2',
      known: FileTree.fromText({ 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' }),
    });
    expect(double.log.filter((line) => line.includes('/git/blobs/'))).toHaveLength(1);
  });
});

describe('the texts of people', () => {
  it('a title and a text outside of the markers survive every run', async () => {
    await run(githubOf(double));
    const [pull] = double.pullRequests;
    if (pull === undefined) throw new Error('no pull request');
    pull.title = 'Our title';
    pull.body = `Read me first.\r\n\r\n${pull.body.replaceAll('\n', '\r\n')}\r\nAnd this last.`;
    await run(githubOf(double), { ...SERVICE, 'README.md': '# New\n' }, { spec: 'another spec' });
    expect(pull.title).toBe('Our title');
    expect(pull.body).toMatch(/^Read me first\.\n\n/);
    expect(pull.body).toMatch(/\nAnd this last\.$/);
    expect(pull.body).toContain('composed from another spec');
  });

  it('a deleted part of ours comes back at the end', async () => {
    await run(githubOf(double));
    const [pull] = double.pullRequests;
    if (pull !== undefined) pull.body = 'All mine.';
    await run(githubOf(double));
    expect(pull?.body).toMatch(/^All mine\.\n\n<!-- patternbank:start/);
  });
});
