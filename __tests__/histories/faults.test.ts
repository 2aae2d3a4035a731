import { describe, expect, it } from '@jest/globals';
import { eachRequestFailsForEver, eachRequestFailsOnce, FAULTS, STORIES } from '../github/fault-matrix.ts';

describe.each(Object.entries(STORIES))('%s, and each request of it fails', (_story, story) => {
  it.each(Object.entries(FAULTS))(
    'by %s once: no work is lost, nothing is there twice, and the next run brings the rest',
    async (_name, fault) => {
      await expect(eachRequestFailsOnce(fault, story)).resolves.toBeUndefined();
    },
    300_000,
  );

  it.each(Object.entries(FAULTS))(
    'by %s for ever: nothing is half there, with one message, within the deadline',
    async (_name, fault) => {
      await expect(eachRequestFailsForEver(fault, story)).resolves.toBeUndefined();
    },
    300_000,
  );
});
