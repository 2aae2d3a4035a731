import { expect, it } from '@jest/globals';
import { buildIndex, verifyIndex } from '../../src/bank/index.ts';
import { patternOf } from '../pattern/library.ts';
import { fourWords } from './four-words.ts';

it('a large library is compared whole, and searched for a part that does not grow with it', async () => {
  const patterns = Array.from({ length: 2500 }, (_, at) => patternOf(`made_${String(at).padStart(4, '0')}`));
  const index = await buildIndex(patterns, fourWords);
  const [first, ...others] = patterns;
  const whole = await verifyIndex({ index, patterns, embedder: fourWords });
  const lacking = await verifyIndex({ index, patterns: others, embedder: fourWords });

  expect(whole.patterns).toBe(2500);
  expect(whole.searches).toBeLessThanOrEqual(1000);
  expect(whole.searches).toBeGreaterThan(500);
  expect(
    lacking.problems.filter(({ code }) => code !== 'bank/not-findable').map(({ message }) => message),
  ).toEqual([expect.stringContaining(first?.id ?? '')]);
});
