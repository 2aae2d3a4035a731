import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GitHubDouble, TOKEN } from '../github-double/github-double.ts';
import { type ActionRun, Checkout, SPEC } from './running.ts';

const PLANTED = [
  TOKEN,
  'sk-plantedKeyOfTheModel0123456789',
  'plantedPasswordOfNeo4j',
  'plantedKeyOfQdrant',
] as const;
const SECRETS = {
  'openai-api-key': PLANTED[1],
  'neo4j-password': PLANTED[2],
  'qdrant-api-key': PLANTED[3],
};

let double: GitHubDouble;
let checkout: Checkout;

beforeEach(async () => {
  double = await GitHubDouble.start({ files: { 'spec.md': SPEC }, permissions: { workflows: 'write' } });
  checkout = new Checkout();
  checkout.write('spec.md', SPEC);
});

afterEach(async () => {
  checkout.remove();
  await double.stop();
});

/** Everything that a run leaves: for its workflow, on the pull request, and in the repository. */
function left(run: ActionRun): string {
  const branches = [...double.store.refs.values()].flatMap((sha) =>
    double.store
      .treeOf(sha)
      .files()
      .map(({ bytes }) => new TextDecoder().decode(bytes)),
  );
  const { pullRequests, comments, statuses, notes } = double;
  return [...branches, JSON.stringify({ run, pullRequests, comments, statuses, notes })].join('\n');
}

function planted(run: ActionRun): readonly string[] {
  const text = left(run);
  return PLANTED.filter((secret) => text.includes(secret));
}

describe('a planted secret is in nothing that a run leaves', () => {
  it('of a scaffold that works: branch, pull request, comment, status, summary, outputs, log, artifacts', async () => {
    const run = await checkout.run(double, SECRETS);
    expect(double.comments).toHaveLength(1);
    expect(run.files.join('\n')).toContain('production_score');
    expect(planted(run)).toEqual([]);
  });

  it('of a check', async () => {
    const run = await checkout.run(double, { ...SECRETS, mode: 'validate' });
    expect(run.summary).not.toBe('');
    expect(planted(run)).toEqual([]);
  });

  it.each([400, 401, 403, 404, 422, 500])(
    'of a scaffold that GitHub refuses with %d, and the token in its answer',
    async (status) => {
      double.fail({
        on: /git\/trees|graphql|pulls|issues|statuses/,
        with: { status, body: { message: `Bad credentials: ${TOKEN}` }, headers: { 'x-echo': TOKEN } },
      });
      const run = await checkout.run(double, SECRETS);
      expect(run.exitCode).toBeGreaterThan(0);
      expect(planted(run)).toEqual([]);
    },
  );
});
