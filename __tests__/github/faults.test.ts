import { expect, it } from '@jest/globals';
import { eachRequestFailsOnce, FAULTS } from './fault-matrix.ts';

// The other ways to fail, and failures that stay, are in `npm run test:histories`.
it('each request fails once after it was carried out: no work is lost, nothing is there twice', async () => {
  await expect(eachRequestFailsOnce(FAULTS['lost'] ?? 'lost')).resolves.toBeUndefined();
});
