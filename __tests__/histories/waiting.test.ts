import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textFile } from '../../src/tree/index.ts';
import { BRANCH, githubOf, run, SERVICE } from '../github/publishing.ts';
import { GitHubDouble } from '../github-double/github-double.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await GitHubDouble.start();
  await run(githubOf(double));
});

afterEach(() => double.stop());

const CHANGED = { ...SERVICE, 'src/models/task.py': 'one\ntwo\nthree\nfour\nFIVE\n' };

describe('waiting', () => {
  it('in the merge queue: nothing is pushed, and it is said; after the merge the next run goes on', async () => {
    const head = double.head(BRANCH);
    Object.assign(double.options, { queued: true });
    const { changed, omissions } = await run(githubOf(double), CHANGED, { spec: 'v2', run: '2' });
    expect({ changed, what: omissions.map(({ what }) => what) }).toEqual({
      changed: false,
      what: ['the push to the branch'],
    });
    expect(double.head(BRANCH)).toBe(head);
    Object.assign(double.options, { queued: false });
    expect((await run(githubOf(double), CHANGED, { spec: 'v2', run: '3' })).changed).toBe(true);
  });

  it('workflows that wait for an approval are named, with what to click', async () => {
    Object.assign(double.options, { awaitingApproval: 2 });
    const { omissions } = await run(githubOf(double), SERVICE, { run: '2' });
    expect(omissions.map(({ what }) => what)).toEqual(['the checks of the pull request']);
    expect(omissions[0]?.because).toContain('2 workflows wait');
  });

  it('two runs at once: one commit follows the other, one pull request, one comment', async () => {
    const runs = await Promise.all([
      run(githubOf(double), CHANGED, { spec: 'v2', run: '2', score: 9100 }),
      run(githubOf(double), CHANGED, { spec: 'v2', run: '3', score: 9200 }),
    ]);
    expect(runs.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    expect(double.files(BRANCH).text('src/models/task.py')).toContain('FIVE');
    expect([double.pullRequests.length, double.comments.length]).toEqual([1, 1]);
  });

  it('two first runs at once: one branch, one pull request, one comment', async () => {
    await double.stop();
    double = await GitHubDouble.start();
    await Promise.all([
      run(githubOf(double), SERVICE, { run: '2' }),
      run(githubOf(double), SERVICE, { run: '3' }),
    ]);
    expect(double.files(BRANCH).has('src/main.py')).toBe(true);
    expect([double.pullRequests.length, double.comments.length]).toEqual([1, 1]);
  });
});

describe('how it came to the base', () => {
  const merged = (tree = double.files(BRANCH)): void => {
    double.commit('main', tree);
    const [pull] = double.pullRequests;
    Object.assign(pull ?? {}, { state: 'closed', merged_at: '2026-01-01T00:00:00Z' });
    double.store.refs.delete(`refs/heads/${BRANCH}`);
  };

  it('rebased: each commit anew on the base, and the next spec merges into what stands there', async () => {
    merged();
    double.commit(
      'main',
      double.files('main').with([textFile('src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n')]),
    );
    const { judged } = await run(githubOf(double), CHANGED, { spec: 'v2', run: '2' });
    expect(judged.conflicts).toBe(0);
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('mine\ntwo\nthree\nfour\nFIVE\n');
  });

  it('cherry-picked without its lock: the files that people took are compared by text, and nothing of theirs is lost', async () => {
    const picked = double.files(BRANCH).without(['patternbank.lock', 'README.md']);
    merged(picked.with([textFile('src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n')]));
    const { judged } = await run(githubOf(double), CHANGED, { spec: 'v2', run: '2' });
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('mine\ntwo\nthree\nfour\nfive\n');
    expect(judged.conflicts).toBe(1);
    expect(double.files(BRANCH).has('README.md')).toBe(true);
  });

  it('reverted, and the revert reverted: the lock goes back and forth with the files', async () => {
    const before = double.files('main');
    const after = double.files(BRANCH);
    merged();
    double.commit('main', before);
    double.commit('main', after);
    const { changed } = await run(githubOf(double), SERVICE, { run: '2' });
    expect(changed).toBe(false);
  });

  it('reverted in part: what the revert took away stays away', async () => {
    merged();
    double.commit('main', double.files('main').without(['src/main.py']));
    await run(githubOf(double), CHANGED, { spec: 'v2', run: '2' });
    expect(double.files(BRANCH).has('src/main.py')).toBe(false);
    expect(double.files(BRANCH).text('src/models/task.py')).toContain('FIVE');
  });

  it('the base was deleted, and GitHub closed the pull request: one message, and the branch stays', async () => {
    double.commit('release', double.files('main'));
    const opened = await run(githubOf(double), SERVICE, { run: '2', base: 'release' });
    const head = double.head(BRANCH);
    double.store.refs.delete('refs/heads/release');
    for (const pull of double.pullRequests) pull.state = 'closed';
    const stopped = run(githubOf(double), CHANGED, { spec: 'v2', run: '3', base: 'release' });
    await expect(stopped).rejects.toMatchObject({ diagnostics: [{ code: 'github/base-missing' }] });
    expect([opened.headSha, double.head(BRANCH)]).toEqual([head, head]);
    expect((await run(githubOf(double), CHANGED, { spec: 'v2', run: '4' })).failure).toBeUndefined();
  });

  it('our branch was rewound by somebody: what stands there is built upon', async () => {
    await run(githubOf(double), CHANGED, { spec: 'v2', run: '2' });
    const [first = ''] = double.store.commits.get(double.head(BRANCH))?.parents ?? [];
    double.store.refs.set(`refs/heads/${BRANCH}`, first);
    await run(githubOf(double), CHANGED, { spec: 'v2', run: '3' });
    expect(double.store.descends(double.head(BRANCH), first)).toBe(true);
    expect(double.files(BRANCH).text('src/models/task.py')).toContain('FIVE');
  });

  it('the base was force-pushed to before the merge: the branch stays, and no commit of it is lost', async () => {
    const head = double.head(BRANCH);
    double.commit('main', double.files('main').with([textFile('spec.md', '# Other\n')]), []);
    await run(githubOf(double), CHANGED, { spec: 'v2', run: '2' });
    expect(double.store.descends(double.head(BRANCH), head)).toBe(true);
  });
});
