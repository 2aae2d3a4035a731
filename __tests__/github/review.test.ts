import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { conflictNotes } from '../../src/report/index.ts';
import { textFile } from '../../src/tree/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { BRANCH, githubOf, run, SERVICE } from './publishing.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await GitHubDouble.start();
  await run(githubOf(double));
});

afterEach(() => double.stop());

const MODEL = 'src/models/task.py';
const changedTo = (last: string) => ({ ...SERVICE, [MODEL]: `one\ntwo\nthree\nfour\n${last}\n` });

function edit(text: string): void {
  double.commit(BRANCH, double.files(BRANCH).with([textFile(MODEL, text)]));
}

async function conflicting(): Promise<void> {
  edit('one\ntwo\nthree\nfour\nmine\n');
  await run(githubOf(double), changedTo('FIVE'), { spec: 'v2', run: '2' });
}

describe('a conflict on the pull request', () => {
  it('is a comment beside its line, with what was generated as a suggestion', async () => {
    await conflicting();
    expect(double.notes).toMatchObject([{ path: MODEL, line: 5 }]);
    expect(double.notes[0]?.body).toContain('```suggestion\nFIVE\n```');
  });

  it('is said once, however often the run is repeated', async () => {
    await conflicting();
    await run(githubOf(double), changedTo('FIVE'), { spec: 'v2', run: '3' });
    expect(double.notes).toHaveLength(1);
  });

  it('is brought up to date when the spec goes on', async () => {
    await conflicting();
    await run(githubOf(double), changedTo('SIX'), { spec: 'v3', run: '3' });
    expect(double.notes.map(({ body }) => /suggestion\n(\w+)/.exec(body)?.[1])).toEqual(['SIX']);
  });

  it('is taken back when it is settled, and what people answered to stays', async () => {
    await conflicting();
    edit('one\ntwo\nthree\nfour\nmine, FIVE\n');
    await run(githubOf(double), changedTo('FIVE'), { spec: 'v2', run: '3' });
    expect(double.notes).toEqual([]);
    await run(githubOf(double), changedTo('SIX'), { spec: 'v3', run: '4' });
    const [note] = double.notes;
    double.notes.push({
      id: 99,
      body: 'Why?',
      path: MODEL,
      in_reply_to_id: note?.id ?? 0,
      user: { login: 'kim' },
    });
    edit('one\ntwo\nthree\nfour\nmine, SIX\n');
    await run(githubOf(double), changedTo('SIX'), { spec: 'v3', run: '5' });
    expect(double.notes.map(({ body }) => body.split('\n').at(-1))).toEqual([
      'This conflict is settled.',
      'Why?',
    ]);
  });

  it("of somebody else's writing is left alone: anybody can post a marker", async () => {
    await conflicting();
    const forged = {
      id: 50,
      body: '<!-- patternbank:conflict 0123456789abcdef -->',
      path: MODEL,
      user: { login: 'eve' },
    };
    double.notes.push(forged);
    await run(githubOf(double), changedTo('SIX'), { spec: 'v3', run: '3' });
    expect(double.notes).toContain(forged);
  });

  it('in a file that the pull request does not change is left to the comment, and the run goes on', async () => {
    edit('one\ntwo\nthree\nfour\nmine\n');
    double.commit('main', double.files(BRANCH));
    const { omissions, failure } = await run(githubOf(double), changedTo('FIVE'), { spec: 'v2', run: '2' });
    expect(failure).toBeUndefined();
    expect(omissions).toMatchObject([{ what: `a comment beside 1 of the conflicts (${MODEL})` }]);
  });
});

describe('the words beside a conflict', () => {
  const conflict = { path: 'a.md', line: 3, endLine: 3, ours: 'mine\n', theirs: 'new\n', because: 'both' };

  it('a fence in the generated text does not end the suggestion', () => {
    const [note] = conflictNotes([{ ...conflict, theirs: '```\nrm -rf\n```\n' }], '.');
    expect(note?.body).toContain('````suggestion\n```\nrm -rf\n```\n````');
  });

  it('where people deleted the lines, there is nothing to replace: what was generated is shown', () => {
    const [note] = conflictNotes([{ ...conflict, ours: '' }], '.');
    expect(note?.body).not.toContain('suggestion');
    expect(note?.body).toContain('new');
  });

  it('two conflicts of the same words in one file are two notes', () => {
    const notes = conflictNotes([conflict, { ...conflict, line: 9, endLine: 9 }], 'services/tasks');
    expect(new Set(notes.map(({ key }) => key)).size).toBe(2);
    expect(notes[0]?.path).toBe('services/tasks/a.md');
  });
});
