import { expect } from '@jest/globals';
import { isFailure } from '../../src/diagnostics/index.ts';
import type { ConnectOptions } from '../../src/github/index.ts';
import { textFile } from '../../src/tree/index.ts';
import type { FaultRule } from '../github-double/github-double.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { BRANCH, githubOf, idleClock, run, SERVICE } from './publishing.ts';

const MODEL = 'src/models/task.py';
const SPEC_2 = { ...SERVICE, [MODEL]: 'one\ntwo\nthree\nfour\nFIVE\n' };

/** What a request can meet instead of its answer. */
export const FAULTS: Readonly<Record<string, FaultRule['with']>> = {
  refused: 'last',
  cut: 'cut',
  lost: 'lost',
  torn: 'torn',
  slow: 'slow',
  '403': { status: 403, body: { message: 'Resource not accessible by integration' } },
  '409': { status: 409, body: { message: 'Conflict' } },
  '422': { status: 422, body: { message: 'Validation Failed' } },
  '429': { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } },
  '500': { status: 500, body: { message: 'oops' } },
};

/** A state of the repository, the run that meets the faults there, and what must hold whatever they are. */
export interface Story {
  readonly prepare: (double: GitHubDouble) => Promise<void>;
  readonly texts: Readonly<Record<string, string>>;
  /** Holds at any time: nobody's work is lost, nothing is half there. */
  readonly holds: (double: GitHubDouble) => void;
  /** Holds after a run that met no fault. */
  readonly done: (double: GitHubDouble) => void;
}

const update: Story = {
  texts: SPEC_2,
  prepare: async (double) => {
    await run(githubOf(double));
    edit(double, 'mine\ntwo\nthree\nfour\nfive\n');
  },
  // The branch is where it was, or it has the whole update on top of it.
  holds: (double) =>
    expect(double.files(BRANCH).text(MODEL)).toMatch(/^mine\ntwo\nthree\nfour\n(five|FIVE)\n$/),
  done: (double) => {
    expect(double.files(BRANCH).text(MODEL)).toBe('mine\ntwo\nthree\nfour\nFIVE\n');
    expect(double.comments[0]?.body).toMatch(/score 9500/);
  },
};

/** The runs that are played with faults. */
export const STORIES: Readonly<Record<string, Story>> = {
  'a first run': {
    texts: SERVICE,
    prepare: () => Promise.resolve(),
    // There is no branch yet, or a whole one.
    holds: (double) => {
      if (double.store.refs.has(`refs/heads/${BRANCH}`)) wholeService(double);
    },
    done: wholeService,
  },
  'an update over an edit': update,
  'a conflict': {
    texts: SPEC_2,
    prepare: async (double) => {
      await run(githubOf(double));
      edit(double, 'one\ntwo\nthree\nfour\nmine\n');
    },
    holds: (double) => expect(double.files(BRANCH).text(MODEL)).toBe('one\ntwo\nthree\nfour\nmine\n'),
    done: (double) => expect(double.notes.map(({ path }) => path)).toEqual([MODEL]),
  },
};

/** Seconds for GitHub where it is slow: a request may take a tenth of them. */
const SHORT_DEADLINE = 2;

/**
 * Every request of a run fails once; then a run without faults follows. No work is lost, nothing is there twice, and the
 * next run brings the rest.
 */
export async function eachRequestFailsOnce(fault: FaultRule['with'], story = update): Promise<void> {
  const count = await requestsOf(story);
  for (let index = 0; index < count; index += 1) {
    await using double = await prepared(story);
    let seen = -1;
    await arm(double, {
      fault,
      index,
      when: () => (seen += 1) === index - (fault === 'last' ? 1 : 0),
      once: true,
    });
    expectOneMessage(await play(double, story, { run: '2', fault, once: true }));
    await double.comeBack();
    story.holds(double);
    expect(await play(double, story, { run: '3' })).toBeUndefined();
    expectNothingTwice(double, story);
  }
}

/** Every request from some one on fails for ever: the run ends with one message, and what is there is whole. */
export async function eachRequestFailsForEver(fault: FaultRule['with'], story = update): Promise<void> {
  const count = await requestsOf(story);
  for (let index = 0; index < count; index += 1) {
    await using double = await prepared(story);
    let seen = -1;
    const started = Date.now();
    await arm(double, {
      fault,
      index,
      when: () => (seen += 1) >= index - (fault === 'last' ? 1 : 0),
      once: false,
    });
    expectOneMessage(await play(double, story, { run: '2', fault }));
    if (fault === 'slow') expect(Date.now() - started).toBeLessThan(SHORT_DEADLINE * 1000 + 2000);
    double.heal();
    await double.comeBack();
    story.holds(double);
    expect(await play(double, story, { run: '3' })).toBeUndefined();
    expectNothingTwice(double, story);
  }
}

function edit(double: GitHubDouble, text: string): void {
  double.commit(BRANCH, double.files(BRANCH).with([textFile(MODEL, text)]));
}

function wholeService(double: GitHubDouble): void {
  for (const [path, text] of Object.entries(SERVICE)) expect(double.files(BRANCH).text(path)).toBe(text);
}

async function prepared(story: Story): Promise<GitHubDouble> {
  const double = await GitHubDouble.start();
  await story.prepare(double);
  double.log.length = 0;
  return double;
}

async function requestsOf(story: Story): Promise<number> {
  await using double = await prepared(story);
  await play(double, story, { run: '2' });
  return double.log.length;
}

/** Who is refused finds nobody listening: the request before is the last that is answered. */
async function arm(
  double: GitHubDouble,
  how: {
    readonly fault: FaultRule['with'];
    readonly index: number;
    readonly when: () => boolean;
    readonly once: boolean;
  },
): Promise<void> {
  if (how.fault === 'last' && how.index === 0) return double.leave();
  if (how.once) double.failWhen(how.when, how.fault);
  else double.failFrom(how.when, how.fault);
}

/** What stopped the run, if anything did. */
async function play(
  double: GitHubDouble,
  { texts }: Story,
  {
    run: id,
    fault,
    once,
  }: { readonly run: string; readonly fault?: FaultRule['with']; readonly once?: boolean },
): Promise<unknown> {
  const spec = texts === SERVICE ? 'spec' : 'v2';
  const github = githubOf(double, timesOf(double, { fault, once }));
  return run(github, texts, { spec, run: id, score: 9500 }).then(
    ({ failure }) => failure,
    (error: unknown) => error,
  );
}

/** Nobody waits between two tries. Where GitHub is slow, time passes all the same; where it was away once, it comes back. */
function timesOf(
  double: GitHubDouble,
  { fault, once }: { readonly fault: FaultRule['with'] | undefined; readonly once: boolean | undefined },
): Partial<ConnectOptions> {
  if (fault === 'slow') {
    const clock = { now: () => Date.now(), sleep: () => Promise.resolve() };
    return { clock, deadlineSeconds: SHORT_DEADLINE };
  }
  const clock = idleClock();
  if (fault !== 'last' || once !== true) return { clock };
  return { clock: { ...clock, sleep: async (time) => clock.sleep(time).then(() => double.comeBack()) } };
}

function expectOneMessage(stopped: unknown): void {
  expect(stopped === undefined || isFailure(stopped)).toBe(true);
  if (isFailure(stopped)) expect(stopped.diagnostics).toHaveLength(1);
}

function expectNothingTwice(double: GitHubDouble, story: Story): void {
  story.done(double);
  expect([double.pullRequests.length, double.comments.length]).toEqual([1, 1]);
}
