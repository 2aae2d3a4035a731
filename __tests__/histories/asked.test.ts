import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textFile } from '../../src/tree/index.ts';
import { type ActionRun, Checkout, SPEC } from '../action/running.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import type { DoublePullRequest } from '../github-double/routes.ts';

let double: GitHubDouble;
let checkout: Checkout;
let branch = '';

const MODEL = 'src/models/note.py';

beforeEach(async () => {
  double = await GitHubDouble.start({
    files: { 'spec.md': SPEC },
    permissions: { workflows: 'write' },
    people: { kim: 'write', eve: 'read' },
  });
  checkout = new Checkout();
  checkout.write('spec.md', SPEC);
  branch = (await checkout.run(double, {})).outputs['branch'] ?? '';
}, 120_000);

afterEach(async () => {
  checkout.remove();
  await double.stop();
});

function pull(): DoublePullRequest {
  const [found] = double.pullRequests;
  if (found === undefined) throw new Error('no pull request');
  return found;
}

function edit(path: string, text: string): void {
  double.commit(branch, double.files(branch).with([textFile(path, text)]));
}

function ticked(box: string, by = 'kim'): Promise<ActionRun> {
  const { number, body } = pull();
  const sha = double.head(branch);
  pull().body = body.replace(`- [ ] <!-- patternbank:do ${box}`, `- [x] <!-- patternbank:do ${box}`);
  const request = {
    number,
    body: pull().body,
    head: { sha, repo: { full_name: 'octo/demo' } },
    base: { ref: 'main', sha: double.head('main') },
  };
  return checkout.run(
    double,
    {},
    {
      name: 'pull_request',
      payload: { action: 'edited', pull_request: request, sender: { login: by } },
      run: '9',
    },
  );
}

describe('what people ask for on the pull request', () => {
  it('accept theirs for a file: the conflict is gone, the file is what was generated, the box is empty', async () => {
    edit(MODEL, 'mine = 1\n');
    checkout.write('spec.md', SPEC.replace('max 80', 'max 90'));
    expect((await checkout.run(double, {}, { run: '2' })).outputs['conflicts']).not.toBe('0');
    const { outputs, exitCode } = await ticked('accept-theirs src%2Fmodels%2Fnote.py');
    expect({ conflicts: outputs['conflicts'], exitCode }).toEqual({ conflicts: '0', exitCode: 0 });
    expect(double.files(branch).text(MODEL)).toContain('class Note');
    expect(pull().body).not.toContain('[x]');
  }, 120_000);

  it('rebase: the base is merged into the branch, which only moves forward', async () => {
    const before = double.head(branch);
    const main = double.commit('main', double.files('main').with([textFile('docs/new.md', 'new\n')]));
    expect((await ticked('rebase')).exitCode).toBe(0);
    expect(double.store.descends(double.head(branch), main)).toBe(true);
    expect(double.store.descends(double.head(branch), before)).toBe(true);
    expect(double.files(branch).text('docs/new.md')).toBe('new\n');
  }, 120_000);

  it('rebase with a conflict in git: said, and the branch stays', async () => {
    edit('a.clash', 'mine\n');
    const before = double.head(branch);
    double.commit('main', double.files('main').with([textFile('a.clash', 'other\n')]));
    const { summary } = await ticked('rebase');
    expect(summary).toContain('bringing');
    expect(double.head(branch)).toBe(before);
  }, 120_000);

  it('typed as a comment: done for who may write, and for nobody else', async () => {
    edit(MODEL, 'mine = 1\n');
    checkout.write('spec.md', SPEC.replace('max 80', 'max 90'));
    await checkout.run(double, {}, { run: '2' });
    const head = double.head(branch);
    const typed = (login: string): Promise<ActionRun> => {
      const comment = { body: `/patternbank accept-theirs \`${MODEL}\``, user: { login } };
      const issue = { number: pull().number, pull_request: {} };
      const payload = { action: 'created', issue, comment, sender: { login } };
      return checkout.run(double, {}, { name: 'issue_comment', payload, run: '3' });
    };
    expect((await typed('eve')).exitCode).toBe(0);
    expect(double.head(branch)).toBe(head);
    expect((await typed('kim')).outputs['conflicts']).toBe('0');
    expect(double.files(branch).text(MODEL)).toContain('class Note');
  }, 180_000);

  it('by somebody who may only read: nothing is done, nothing is written', async () => {
    edit(MODEL, 'mine = 1\n');
    const head = double.head(branch);
    double.log.length = 0;
    expect((await ticked('recompose', 'eve')).exitCode).toBe(0);
    expect(double.head(branch)).toBe(head);
    expect(double.log.filter((line) => !line.startsWith('GET'))).toEqual([]);
  }, 120_000);
});

describe('the spec', () => {
  const onMain = { payload: { repository: { default_branch: 'main' } }, ref: 'refs/heads/main', run: '2' };

  it('deleted on the base: the pull request is closed with the reason, and the branch stays', async () => {
    checkout.remove('spec.md');
    const { exitCode, outputs } = await checkout.run(double, {}, onMain);
    expect({ exitCode, changed: outputs['changed'], state: pull().state }).toEqual({
      exitCode: 0,
      changed: 'true',
      state: 'closed',
    });
    expect(double.comments.at(-1)?.body).toContain('`spec.md` was deleted');
    expect(double.head(branch)).not.toBe('');
  }, 120_000);

  it('deleted and back again: a new pull request, because nobody declined the first', async () => {
    checkout.remove('spec.md');
    await checkout.run(double, {}, onMain);
    checkout.write('spec.md', SPEC);
    await checkout.run(double, {}, { ...onMain, run: '3' });
    expect(double.pullRequests.map(({ state }) => state)).toEqual(['closed', 'open']);
  }, 120_000);

  it('moved to another path: the pull request goes on, and is not taken for one without a spec', async () => {
    checkout.remove('spec.md');
    checkout.write('docs/spec.md', SPEC.replace('max 80', 'max 90'));
    await checkout.run(double, { spec: 'docs/spec.md' }, onMain);
    expect((await checkout.run(double, {}, { ...onMain, run: '3' })).exitCode).toBe(2);
    expect(double.pullRequests.map(({ state }) => state)).toEqual(['open']);
    expect(double.files(branch).text(MODEL)).toContain('90');
  }, 180_000);

  it('changed and changed back: what would lose data waits for an acknowledgement, and what people wrote stays', async () => {
    edit('src/ours.py', 'OURS = 1\n');
    checkout.write('spec.md', SPEC.replace('max 80', 'max 90'));
    await checkout.run(double, {}, onMain);
    const second = double.head(branch);
    checkout.write('spec.md', SPEC);
    const narrowed = await checkout.run(double, {}, { ...onMain, run: '3' });
    expect({ exitCode: narrowed.exitCode, conflicts: narrowed.outputs['conflicts'] }).toEqual({
      exitCode: 1,
      conflicts: '0',
    });
    expect(narrowed.summary).toContain('acknowledge');
    expect(double.files(branch).text(MODEL)).toContain('String(90)');
    checkout.write('spec.md', `---\nacknowledge: [Note.title]\n---\n\n${SPEC}`);
    await checkout.run(double, {}, { ...onMain, run: '4' });
    expect(double.files(branch).text(MODEL)).toContain('String(80)');
    expect(double.files(branch).text('src/ours.py')).toBe('OURS = 1\n');
    expect(double.store.descends(double.head(branch), second)).toBe(true);
    expect(double.pullRequests).toHaveLength(1);
  }, 240_000);

  it('missing where it never was: an error, and nobody else’s pull request is closed', async () => {
    const { exitCode, problems } = await checkout.run(double, { spec: 'other.md' }, onMain);
    expect({ exitCode, code: problems[0]?.code, state: pull().state }).toEqual({
      exitCode: 2,
      code: 'workspace/missing',
      state: 'open',
    });
  }, 120_000);

  it('missing on another branch: an error, and the pull request stays open', async () => {
    checkout.remove('spec.md');
    const { exitCode } = await checkout.run(double, {}, { ...onMain, ref: 'refs/heads/topic' });
    expect({ exitCode, state: pull().state }).toEqual({ exitCode: 2, state: 'open' });
  }, 120_000);
});
