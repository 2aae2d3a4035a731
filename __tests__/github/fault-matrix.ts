import { expect } from '@jest/globals';
import { isFailure } from '../../src/diagnostics/index.ts';
import { textFile } from '../../src/tree/index.ts';
import type { FaultRule } from '../github-double/github-double.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { BRANCH, githubOf, run, SERVICE } from './publishing.ts';

const CHANGED = { ...SERVICE, 'src/models/task.py': 'one\ntwo\nthree\nfour\nFIVE\n' };
/** What a request can meet instead of its answer. */
export const FAULTS: Readonly<Record<string, FaultRule['with']>> = {
  cut: 'cut',
  lost: 'lost',
  '403': { status: 403, body: { message: 'Resource not accessible by integration' } },
  '409': { status: 409, body: { message: 'Conflict' } },
  '422': { status: 422, body: { message: 'Validation Failed' } },
  '429': { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } },
  '500': { status: 500, body: { message: 'oops' } },
};

async function prepared(): Promise<GitHubDouble> {
  const double = await GitHubDouble.start();
  await run(githubOf(double));
  const edited = double
    .files(BRANCH)
    .with([textFile('src/models/task.py', 'mine\ntwo\nthree\nfour\nfive\n')]);
  double.commit(BRANCH, edited);
  double.log.length = 0;
  return double;
}

async function requestsOfARun(): Promise<number> {
  const double = await prepared();
  await run(githubOf(double), CHANGED, { spec: 'v2', run: '2', score: 9500 });
  await double.stop();
  return double.log.length;
}

async function update(double: GitHubDouble, id: string): Promise<unknown> {
  return run(githubOf(double), CHANGED, { spec: 'v2', run: id, score: 9500 }).then(
    ({ failure }) => failure,
    (error: unknown) => error,
  );
}

/**
 * Every request of a run that updates a branch with a human edit fails once; then a run without faults follows. No work is
 * lost, nothing is there twice, and the next run brings the rest.
 */
export async function eachRequestFailsOnce(fault: FaultRule['with']): Promise<void> {
  const count = await requestsOfARun();
  for (let index = 0; index < count; index += 1) {
    await using double = await prepared();
    let seen = -1;
    double.failWhen(() => (seen += 1) === index, fault);
    const stopped = await update(double, '2');
    expect(stopped === undefined || isFailure(stopped)).toBe(true);
    expect(double.files(BRANCH).text('src/models/task.py')).toMatch(/^mine\n/);
    expect(await update(double, '3')).toBeUndefined();
    expect(double.files(BRANCH).text('src/models/task.py')).toBe('mine\ntwo\nthree\nfour\nFIVE\n');
    expect([double.pullRequests.length, double.comments.length]).toEqual([1, 1]);
    expect(double.comments[0]?.body).toMatch(/score 9500/);
  }
}

/** Every request from some one on fails for ever: the run ends with one message, and what is there is whole. */
export async function eachRequestFailsForEver(fault: FaultRule['with']): Promise<void> {
  const count = await requestsOfARun();
  for (let index = 0; index < count; index += 1) {
    await using double = await prepared();
    let seen = -1;
    const before = double.head(BRANCH);
    double.failFrom(() => (seen += 1) >= index, fault);
    const stopped = await update(double, '2');
    expect(stopped === undefined || isFailure(stopped)).toBe(true);
    if (isFailure(stopped)) expect(stopped.diagnostics).toHaveLength(1);
    double.heal();
    // The branch is where it was, or it has the whole update on top of it.
    const head = double.head(BRANCH);
    const text = double.files(BRANCH).text('src/models/task.py');
    expect(text).toBe(`mine\ntwo\nthree\nfour\n${head === before ? 'five' : 'FIVE'}\n`);
    expect(await update(double, '3')).toBeUndefined();
    expect([double.pullRequests.length, double.comments.length]).toEqual([1, 1]);
  }
}
