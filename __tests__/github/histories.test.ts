import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LOCK_PATH } from '../../src/merge/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import type { DoublePullRequest } from '../github-double/routes.ts';
import { BRANCH, githubOf, run, SERVICE } from './publishing.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await GitHubDouble.start();
});

afterEach(() => double.stop());

/** The spec asks for another last line of the model. */
const CHANGED = { ...SERVICE, 'src/models/task.py': 'one\ntwo\nthree\nfour\nFIVE\n' };

function edit(branch: string, path: string, text: string): string {
  return double.commit(branch, double.files(branch).with([textFile(path, text)]));
}

function pull(number = 1): DoublePullRequest {
  const found = double.pullRequests.find((request) => request.number === number);
  if (found === undefined) throw new Error(`no pull request ${number}`);
  return found;
}

function merge(how: 'squash' | 'merge'): void {
  const head = double.head(BRANCH);
  const main = double.head('main');
  double.commit('main', double.files(BRANCH), how === 'squash' ? [main] : [main, head]);
  Object.assign(pull(), {
    state: 'closed',
    merged_at: '2026-01-01T00:00:00Z',
    head: { ref: BRANCH, sha: head, repo: { full_name: 'octo/demo' } },
  });
}

function deleteBranch(): void {
  double.store.refs.delete(`refs/heads/${BRANCH}`);
}

describe('people on our branch', () => {
  it('a human commit is built upon, and the edit survives a change of the spec', async () => {
    await run(githubOf(double));
    const human = edit(BRANCH, 'src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n');
    const { headSha } = await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('mine\ntwo\nthree\nfour\nFIVE\n');
    expect(double.store.commits.get(headSha ?? '')?.parents).toEqual([human]);
  });

  it('a human commit without a change of the spec: nothing is written, and its text is judged', async () => {
    await run(githubOf(double));
    const human = edit(BRANCH, 'src/extra.py', 'extra\n');
    const { changed, judged } = await run(githubOf(double));
    expect(changed).toBe(false);
    expect(judged.paths).toContain('src/extra.py');
    expect(double.head(BRANCH)).toBe(human);
  });

  it('a file the user deleted stays deleted, and the next run writes nothing', async () => {
    await run(githubOf(double));
    double.commit(BRANCH, double.files(BRANCH).without(['src/main.py']));
    const { changed } = await run(githubOf(double));
    expect(changed).toBe(false);
    await run(githubOf(double), { ...CHANGED, 'src/main.py': 'new\n' }, { spec: 'v2' });
    expect(double.files(BRANCH).has('src/main.py')).toBe(false);
  });

  it('a conflict keeps the human side, is judged as one, and stays until somebody decides', async () => {
    await run(githubOf(double));
    edit(BRANCH, 'src/models/task.py', 'one\ntwo\nthree\nfour\nmine\n');
    const second = await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect(second.judged.conflicts).toBe(1);
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('one\ntwo\nthree\nfour\nmine\n');
    const third = await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect(third.judged.conflicts).toBe(1);
    expect(third.changed).toBe(false);
    edit(BRANCH, 'src/models/task.py', 'one\ntwo\nthree\nfour\nmine, FIVE\n');
    expect((await run(githubOf(double), CHANGED, { spec: 'v2' })).judged.conflicts).toBe(0);
  });

  it('a push while the service is composed is merged in a second try', async () => {
    await run(githubOf(double));
    let pushed = '';
    const meanwhile = (): void => {
      if (pushed === '') pushed = edit(BRANCH, 'src/main.py', 'import b\n\n\napp = 1\n');
    };
    const { headSha, failure } = await run(githubOf(double), CHANGED, { spec: 'v2', meanwhile });
    expect(failure).toBeUndefined();
    expect(double.files(BRANCH).text('src/main.py')).toBe('import b\n\n\napp = 1\n');
    expect(double.files(BRANCH).text('src/models/task.py')).toContain('FIVE');
    expect(double.store.commits.get(headSha ?? '')?.parents).toEqual([pushed]);
  });

  it('the same without GraphQL: the move is no fast-forward, so that it is refused and tried again', async () => {
    await double.stop();
    double = await GitHubDouble.start({ graphql: false });
    await run(githubOf(double));
    let pushed = '';
    double.before(/^PATCH .*\/git\/refs\//, () => {
      pushed = edit(BRANCH, 'src/main.py', 'import b\n\n\napp = 1\n');
    });
    const { failure } = await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect(failure).toBeUndefined();
    expect(double.store.descends(double.head(BRANCH), pushed)).toBe(true);
    expect(double.files(BRANCH).text('src/main.py')).toBe('import b\n\n\napp = 1\n');
  });

  it('somebody who pushes at every try: the run stops, and every commit of theirs is there', async () => {
    await run(githubOf(double));
    let count = 0;
    const meanwhile = (): void => {
      count += 1;
      edit(BRANCH, 'src/main.py', `import b${count}\n`);
    };
    const { failure, changed } = await run(githubOf(double), CHANGED, { spec: 'v2', meanwhile });
    expect(failure?.diagnostics[0]?.code).toBe('github/branch-moved');
    expect(changed).toBe(false);
    expect(double.files(BRANCH).text('src/main.py')).toBe('import b2\n');
    expect(double.files(BRANCH).text('src/models/task.py')).toBe(SERVICE['src/models/task.py']);
  });
});

describe('what is on the branch beside text', () => {
  it('modes, bytes and links of people survive, and their paths are in no later commit of ours', async () => {
    const github = githubOf(double);
    await run(github);
    const bytes = Uint8Array.from([0, 255, 13, 10, 0]);
    const own = [
      { path: 'logo.bin', bytes, mode: '100644' },
      { path: 'docs/readme', bytes: new TextEncoder().encode('../README.md'), mode: '120000' },
      textFile('run.sh', '#!/bin/sh\n', '100755'),
    ] as const;
    const main = double.files(BRANCH).get('src/main.py');
    if (main === undefined) throw new Error('no such file');
    double.commit(BRANCH, double.files(BRANCH).with([...own, { ...main, mode: '100755' }]));
    await run(github, CHANGED, { spec: 'spec 2', run: '2' });
    const files = double.files(BRANCH);
    for (const file of own) expect(files.get(file.path)).toMatchObject({ mode: file.mode });
    expect(files.get('logo.bin')?.bytes).toEqual(Buffer.from(bytes));
    expect(files.get('src/main.py')?.mode).toBe('100755');
    expect(files.text('src/models/task.py')).toBe(CHANGED['src/models/task.py']);
  });

  it('an ejected file is never written again', async () => {
    const github = githubOf(double);
    await run(github);
    edit(BRANCH, '.patternbankignore', 'src/models/\n');
    edit(BRANCH, 'src/models/task.py', 'all mine\n');
    const again = await run(github, CHANGED, { spec: 'spec 2', run: '2' });
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('all mine\n');
    expect(again.regeneration.conflicts).toEqual([]);
  });
});

describe('after the merge', () => {
  it.each(['squash', 'merge'] as const)(
    '%s-merged, then composed from the same spec, writes nothing',
    async (how) => {
      await run(githubOf(double));
      merge(how);
      const head = double.head(BRANCH);
      const { changed, pullRequest } = await run(githubOf(double));
      expect({ changed, pullRequest }).toEqual({ changed: false, pullRequest: undefined });
      expect(double.head(BRANCH)).toBe(head);
      expect(double.pullRequests).toHaveLength(1);
    },
  );

  it.each(['squash', 'merge'] as const)(
    '%s-merged, the branch deleted, the spec changed: a new pull request from the base',
    async (how) => {
      await run(githubOf(double));
      merge(how);
      deleteBranch();
      const main = double.head('main');
      const { pullRequest, headSha } = await run(githubOf(double), CHANGED, { spec: 'v2' });
      expect(pullRequest?.number).toBe(2);
      expect(double.store.commits.get(headSha ?? '')?.parents).toEqual([main]);
    },
  );

  it.each(['squash', 'merge'] as const)(
    '%s-merged, the branch still there, the spec changed: it goes on from the base, and only forward',
    async (how) => {
      await run(githubOf(double));
      merge(how);
      const [old, main] = [double.head(BRANCH), double.head('main')];
      const { pullRequest } = await run(githubOf(double), CHANGED, { spec: 'v2' });
      const head = double.head(BRANCH);
      expect(pullRequest?.number).toBe(2);
      expect(double.store.descends(head, old)).toBe(true);
      expect(double.store.descends(head, main)).toBe(true);
      expect(double.files(BRANCH).text('src/models/task.py')).toContain('FIVE');
    },
  );

  it('edited on the base after the merge: the edit is the human side of the next change', async () => {
    await run(githubOf(double));
    merge('squash');
    deleteBranch();
    edit('main', 'src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n');
    await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('mine\ntwo\nthree\nfour\nFIVE\n');
  });

  it('commits on the branch after the merge are not lost', async () => {
    await run(githubOf(double));
    merge('squash');
    const late = edit(BRANCH, 'src/late.py', 'late\n');
    await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect(double.store.descends(double.head(BRANCH), late)).toBe(true);
    expect(double.files(BRANCH).text('src/late.py')).toBe('late\n');
  });

  it('reverted on the base, the branch deleted: the service is composed anew', async () => {
    const before = double.files('main');
    await run(githubOf(double));
    merge('squash');
    deleteBranch();
    double.commit('main', before);
    const { pullRequest, judged } = await run(githubOf(double));
    expect(pullRequest?.number).toBe(2);
    expect(judged.conflicts).toBe(0);
    expect(double.files(BRANCH).has('src/main.py')).toBe(true);
  });

  it('the base moved meanwhile: the open pull request is left as it is', async () => {
    await run(githubOf(double));
    const head = double.head(BRANCH);
    edit('main', 'docs/other.md', 'other\n');
    expect((await run(githubOf(double))).changed).toBe(false);
    expect(double.head(BRANCH)).toBe(head);
  });
});

describe('a pull request that people closed', () => {
  it('for the same spec is not opened again, and the branch is left alone', async () => {
    await run(githubOf(double));
    pull().state = 'closed';
    const head = double.head(BRANCH);
    const { changed, omissions } = await run(githubOf(double));
    expect(changed).toBe(false);
    expect(double.head(BRANCH)).toBe(head);
    expect(double.pullRequests).toHaveLength(1);
    expect(omissions[0]?.because).toBe('pull request 1 for this very spec was closed without a merge');
  });

  it('for another spec is followed by a new one', async () => {
    await run(githubOf(double));
    pull().state = 'closed';
    expect((await run(githubOf(double), CHANGED, { spec: 'v2' })).pullRequest?.number).toBe(2);
  });
});

describe('a run that was cut short', () => {
  it('after the push: the next run opens the pull request for the branch that is there', async () => {
    double.fail({ on: /^POST .*\/pulls$/, times: 1, with: { status: 500, body: { message: 'oops' } } });
    const first = await run(githubOf(double));
    expect(first.failure?.exitCode).toBe(3);
    expect(first.changed).toBe(true);
    const second = await run(githubOf(double));
    expect(second).toMatchObject({ changed: false, pullRequest: { number: 1 } });
    expect(second.failure).toBeUndefined();
  });

  it('before the push: no branch is there, and the next run starts anew', async () => {
    double.fail({ on: /^POST .*\/git\/commits$/, with: { status: 500, body: { message: 'oops' } } });
    const { failure } = await run(githubOf(double));
    expect(failure?.diagnostics[0]?.code).toBe('github/server');
    expect(double.store.refs.has(`refs/heads/${BRANCH}`)).toBe(false);
    double.heal();
    expect((await run(githubOf(double))).changed).toBe(true);
  });
});

describe('the merge base', () => {
  it('that GitHub forgot: digests decide what nobody edited, and an edit becomes a conflict instead of a loss', async () => {
    await run(githubOf(double));
    edit(BRANCH, 'src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n');
    const tree = FileTree.fromText(SERVICE).gitTreeId();
    double.store.trees.delete(tree);
    double.store.refs.delete(`refs/patternbank/base/${tree.slice(0, 12)}`);
    const { omissions, judged } = await run(
      githubOf(double),
      { ...CHANGED, 'README.md': '# New\n' },
      { spec: 'v2' },
    );
    expect(double.files(BRANCH).text('README.md')).toBe('# New\n');
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('mine\ntwo\nthree\nfour\nfive\n');
    expect(judged.conflicts).toBe(1);
    expect(omissions[0]?.what).toBe('merging line by line');
  });

  it('that GitHub does not find once is asked for again, and the merge is by lines', async () => {
    await run(githubOf(double));
    edit(BRANCH, 'src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n');
    const tree = FileTree.fromText(SERVICE).gitTreeId();
    double.fail({
      on: new RegExp(`GET .*/git/trees/${tree}`),
      times: 1,
      with: { status: 404, body: { message: 'Not Found' } },
    });
    const { judged, omissions } = await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect({ conflicts: judged.conflicts, omissions }).toEqual({ conflicts: 0, omissions: [] });
  });

  it('that a ref holds and GitHub does not give stops the run: nobody is asked about every line', async () => {
    await run(githubOf(double));
    const human = edit(BRANCH, 'src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n');
    double.store.trees.delete(FileTree.fromText(SERVICE).gitTreeId());
    await expect(run(githubOf(double), CHANGED, { spec: 'v2' })).rejects.toMatchObject({
      diagnostics: [{ code: 'github/base-unreadable' }],
    });
    expect(double.head(BRANCH)).toBe(human);
  });

  it('where GitHub refuses other refs is held by a branch, older bases with it', async () => {
    await double.stop();
    double = await GitHubDouble.start({ customRefs: false });
    expect((await run(githubOf(double))).omissions).toEqual([]);
    const first = double.head('patternbank-base');
    await run(githubOf(double), CHANGED, { spec: 'v2' });
    expect(double.store.descends(double.head('patternbank-base'), first)).toBe(true);
    expect(double.files('patternbank-base').text('service/src/models/task.py')).toContain('FIVE');
  });

  it('a deleted lock is rebuilt, and nothing of people is overwritten', async () => {
    const github = githubOf(double);
    await run(github);
    edit(BRANCH, 'src/main.py', 'mine\n');
    double.commit(BRANCH, double.files(BRANCH).without([LOCK_PATH]));
    const again = await run(github, SERVICE, { run: '2' });
    expect(double.files(BRANCH).text('src/main.py')).toBe('mine\n');
    expect(double.files(BRANCH).has(LOCK_PATH)).toBe(true);
    expect(again.regeneration.conflicts.map(({ path }) => path)).toEqual(['src/main.py']);
  });

  it('a damaged lock is rebuilt, saying so, and nothing of people is overwritten', async () => {
    await run(githubOf(double));
    edit(BRANCH, LOCK_PATH, '{');
    const { regeneration, failure } = await run(githubOf(double));
    expect(failure).toBeUndefined();
    expect(regeneration.diagnostics.map(({ code }) => code)).toEqual(['merge/damaged-lock']);
    expect(double.files(BRANCH).text(LOCK_PATH)).toContain('"lock/1"');
  });
});

describe('files below .github/workflows/', () => {
  const WITH_CI = { ...SERVICE, '.github/workflows/ci.yml': 'on: push\n' };

  it('are left out, and listed, where the token may not write them', async () => {
    const { omissions, failure, judged } = await run(githubOf(double), WITH_CI);
    expect(failure).toBeUndefined();
    expect(double.files(BRANCH).paths()).toContain('src/main.py');
    expect(double.files(BRANCH).has('.github/workflows/ci.yml')).toBe(false);
    expect(judged.paths).not.toContain('.github/workflows/ci.yml');
    expect(omissions).toMatchObject([{ what: '.github/workflows/ci.yml' }]);
  });

  it('are offered by the next run too, which writes nothing', async () => {
    await run(githubOf(double), WITH_CI);
    const second = await run(githubOf(double), WITH_CI);
    expect(second.changed).toBe(false);
    expect(second.omissions).toMatchObject([{ what: '.github/workflows/ci.yml' }]);
  });

  it('are written as soon as the token may', async () => {
    await run(githubOf(double), WITH_CI);
    Object.assign(double.options.permissions, { workflows: 'write' });
    expect((await run(githubOf(double), WITH_CI)).omissions).toEqual([]);
    expect(double.files(BRANCH).text('.github/workflows/ci.yml')).toBe('on: push\n');
  });

  it('that people deleted stay deleted', async () => {
    Object.assign(double.options.permissions, { workflows: 'write' });
    await run(githubOf(double), WITH_CI);
    double.commit(BRANCH, double.files(BRANCH).without(['.github/workflows/ci.yml']));
    const { changed, omissions } = await run(githubOf(double), WITH_CI);
    expect({ changed, omissions }).toEqual({ changed: false, omissions: [] });
  });

  it('of a service in a folder are files like any other', async () => {
    const { omissions } = await run(githubOf(double), WITH_CI, { outputPath: 'services/tasks' });
    expect(omissions).toEqual([]);
    expect(double.files(BRANCH).has('services/tasks/.github/workflows/ci.yml')).toBe(true);
  });
});
