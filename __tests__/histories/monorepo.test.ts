import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarker } from '../../src/report/index.ts';
import { type ActionRun, Checkout, SPEC } from '../action/running.ts';
import { GitHubDouble } from '../github-double/github-double.ts';

const SERVICES = ['orders', 'billing'] as const;
type Service = (typeof SERVICES)[number];

let double: GitHubDouble;
let checkout: Checkout;

beforeEach(async () => {
  const files = Object.fromEntries(SERVICES.map((name) => [`services/${name}/spec.md`, specOf(name)]));
  double = await GitHubDouble.start({ files });
  checkout = new Checkout();
  for (const [path, text] of Object.entries(files)) checkout.write(path, text);
});

afterEach(async () => {
  checkout.remove();
  await double.stop();
});

function specOf(name: string): string {
  return SPEC.replace('# Notes', `# ${name}`);
}

function scaffold(name: Service, run = '1'): Promise<ActionRun> {
  const folder = `services/${name}`;
  const inputs = { spec: `${folder}/spec.md`, 'output-path': folder, branch: `patternbank/${name}` };
  return checkout.run(double, inputs, { run });
}

describe('two services in one repository', () => {
  it('each have a branch, a pull request, a comment and a status of their own, and touch nothing of the other', async () => {
    for (const name of SERVICES) await scaffold(name);
    expect(double.pullRequests.map(({ head }) => head.ref)).toEqual([
      'patternbank/orders',
      'patternbank/billing',
    ]);
    expect(double.statuses.map(({ context }) => context)).toEqual([
      'patternbank/services/orders',
      'patternbank/services/billing',
    ]);
    expect(new Set(double.comments.map(({ body }) => readMarker(body)?.key)).size).toBe(2);
    for (const name of SERVICES) {
      const written = double.files(`patternbank/${name}`).paths();
      expect(written.filter((path) => !path.startsWith(`services/${name}/`))).toEqual(
        SERVICES.filter((other) => other !== name).map((other) => `services/${other}/spec.md`),
      );
    }
  });

  it('after both are merged, a change of one spec is a pull request for that service alone', async () => {
    for (const name of SERVICES) await scaffold(name);
    // GitHub follows a branch with the head of its pull request.
    for (const pull of double.pullRequests) pull.head.sha = double.head(pull.head.ref);
    const [orders, billing] = SERVICES.map((name) => double.files(`patternbank/${name}`));
    if (orders === undefined || billing === undefined) throw new Error('no branch');
    double.commit(
      'main',
      orders.with(billing.files().filter(({ path }) => path.startsWith('services/billing/'))),
    );
    for (const pull of double.pullRequests)
      Object.assign(pull, { state: 'closed', merged_at: '2026-01-01T00:00:00Z' });
    checkout.write('services/orders/spec.md', specOf('orders').replace('max 80', 'max 90'));
    const run = await scaffold('orders', '2');
    expect(run.outputs['changed']).toBe('true');
    expect((await scaffold('billing', '3')).outputs['changed']).toBe('false');
    const [main, branch] = [double.files('main'), double.files('patternbank/orders')];
    const touched = branch.paths().filter((path) => branch.text(path) !== main.text(path));
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.filter((path) => !path.startsWith('services/orders/'))).toEqual([]);
  });
});
