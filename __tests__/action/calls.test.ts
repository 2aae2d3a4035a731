import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GitHubDouble } from '../github-double/github-double.ts';
import { Checkout, SPEC } from './running.ts';

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

describe.each(['.', 'services/notes'])('a whole run for a service in `%s`', (folder) => {
  it('takes at most 25 requests the first time, and 10 where nothing changed', async () => {
    const inputs = { 'output-path': folder, base: 'main' };
    const first = await checkout.run(double, inputs);
    expect(first.outputs['changed']).toBe('true');
    expect(double.files(first.outputs['branch'] ?? '').size).toBeGreaterThan(100);
    expect(double.log.length).toBeLessThanOrEqual(25);
    double.log.length = 0;
    const second = await checkout.run(double, inputs, { run: '2' });
    expect(second.outputs['changed']).toBe('false');
    expect(double.log.length).toBeLessThanOrEqual(10);
  });
});
