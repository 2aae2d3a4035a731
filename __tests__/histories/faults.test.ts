import { describe, expect, it } from '@jest/globals';
import { eachRequestFailsForEver, eachRequestFailsOnce, FAULTS } from '../github/fault-matrix.ts';

describe.each(Object.entries(FAULTS))('each request fails by %s', (_name, fault) => {
  it('once, and no work is lost, nothing is there twice, and the next run brings the rest', async () => {
    await expect(eachRequestFailsOnce(fault)).resolves.toBeUndefined();
  }, 300_000);

  it('for ever, and the branch is what it was or has the whole update, with one message', async () => {
    await expect(eachRequestFailsForEver(fault)).resolves.toBeUndefined();
  }, 300_000);
});
