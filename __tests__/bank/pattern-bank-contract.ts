import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PatternBank, SearchHit, SearchQuery } from '../../src/bank/index.ts';
import type { Pattern } from '../../src/pattern/index.ts';
import { patternOf, provides } from '../pattern/library.ts';
import { library } from './four-words.ts';

/** Opens a bank that holds these patterns, embedded with `fourWords`. */
export type OpenBank = (patterns: readonly Pattern[]) => Promise<PatternBank>;

/**
 * What every bank does, whatever is behind it: the same order and the same numbers.
 *
 * @param options - `orders`: in how many orders patterns are stored; few for a bank that is slow to fill
 */
export function patternBankContract(name: string, open: OpenBank, { orders = 20 } = {}): void {
  const search = async (query: Partial<SearchQuery>, patterns = library): Promise<readonly SearchHit[]> => {
    const bank = await open(patterns);
    const [hits] = await bank.hybridSearch([{ text: '', limit: 10, ...query }]);
    await bank.close();
    return hits ?? [];
  };

  describe(`${name}: a search`, () => {
    it('finds what means the same first', async () => {
      expect(ids(await search({ text: 'limit' }))[0]).toBe('limiter');
      expect(ids(await search({ text: 'metric' }))[0]).toBe('metrics');
    });

    it('weighs similarity 70 and metadata 30', async () => {
      const [hit] = await search({ text: 'limit', category: 'security', tags: ['security', 'cors'] });
      // Quality .98 · .4 + .90 · .3 + .80 · .2 over .9; half of the tags; the category.
      const quality = Math.floor((40 * 9800 + 30 * 9000 + 20 * 8000) / 90);
      const metadata = 0.5 * quality + 0.3 * 5000 + 0.2 * 10_000;

      expect(hit).toMatchObject({ pattern: { id: 'limiter' }, quality, productionReady: true });
      expect(hit?.relevance).toBe(Math.floor(7000 + 0.3 * metadata));
      expect(hit?.why).toBe('similarity 1.00, quality 0.91, matches `security`, category `security`');
    });

    it('compares code with code, and leaves out what has none', async () => {
      const hits = await search({ code: 'token' });

      expect(ids(hits)).toEqual(['tokens', 'limiter', 'metrics']);
      const quality = hits[1]?.quality ?? 0;
      // One byte a number is kept of a vector of code.
      expect(hits[1]?.relevance).toBe(Math.floor(7000 * Math.fround(Math.SQRT1_2) + 0.15 * quality));
      expect(hits[2]?.why).toBe('similarity 0.00, quality 0.82');
    });

    it('weighs words and code the same where both are given', async () => {
      const hits = await search({ text: 'metric', code: 'token' });
      const relevances = new Map(
        hits.map(({ pattern, relevance, quality }) => [pattern.id, relevance - 0.15 * quality]),
      );

      expect(hits).toHaveLength(4);
      expect(relevances.get('metrics')).toBeCloseTo(3500, -1);
      expect(relevances.get('tokens')).toBeCloseTo(3500, -1);
      expect(relevances.get('limiter')).toBeCloseTo(3500 * Math.SQRT1_2, -1);
      expect(relevances.get('image')).toBeCloseTo(0, -1);
    });

    it('ranks by metadata alone when the question has no meaning', async () => {
      const hits = await search({ text: 'qqq', tags: ['feature.rate_limit'] });

      expect(ids(hits)[0]).toBe('limiter');
      expect(hits[0]?.relevance).toBe(Math.floor(0.5 * (hits[0]?.quality ?? 0) + 3000));
      expect(hits[0]?.why).not.toContain('similarity');
    });

    it('counts capabilities as tags', async () => {
      const [hit] = await search({ tags: ['feature.rate_limit'] });

      expect(hit?.why).toContain('matches `feature.rate_limit`');
    });

    it('keeps to the category, the quality and the success rate that are asked', async () => {
      expect(ids(await search({ category: 'security' }))).toEqual(['limiter', 'tokens']);
      expect(ids(await search({ productionReady: true }))).not.toContain('image');
      expect(ids(await search({ productionReady: false }))).toEqual(['image']);
      expect(ids(await search({ minimumSuccessRate: 9800 }))).toHaveLength(3);
      expect(ids(await search({ minimumSuccessRate: 9801 }))).toEqual([]);
      expect(ids(await search({ limit: 2 }))).toHaveLength(2);
    });

    it('answers each query of a batch in its place', async () => {
      const bank = await open(library);
      const answers = await bank.hybridSearch([
        { text: 'metric', limit: 1 },
        { text: '', category: 'docker', limit: 1 },
        { text: 'token', limit: 1 },
      ]);

      expect(answers.map(ids)).toEqual([['metrics'], ['image'], ['tokens']]);
    });

    it('does not depend on the order in which patterns were stored, and breaks ties by id', async () => {
      const twins = ['c', 'a', 'b'].map((id) => patternOf(id, { asks: ['limit'], summary: 'limit' }));
      const permuted = fc.shuffledSubarray([...library, ...twins], {
        minLength: library.length + twins.length,
      });
      const expected = (await search({ text: 'limit token' }, [...library, ...twins])).map(
        ({ pattern, relevance }) => [pattern.id, relevance],
      );

      await fc.assert(
        fc.asyncProperty(permuted, async (patterns) => {
          const hits = await search({ text: 'limit token' }, patterns);
          expect(hits.map(({ pattern, relevance }) => [pattern.id, relevance])).toEqual(expected);
        }),
        { numRuns: orders },
      );
      expect(expected.map(([id]) => id).filter((id) => ['a', 'b', 'c'].includes(String(id)))).toEqual([
        'a',
        'b',
        'c',
      ]);
    });
  });

  describe(`${name}: the closure`, () => {
    it('follows what patterns require to all that could be needed, each by its shortest way', async () => {
      const bank = await open(chain);
      const needed = await bank.closure(['start']);
      await bank.close();

      expect(needed).toEqual([
        { id: 'far', capability: 'deep', requirer: 'left' },
        { id: 'left', capability: 'near', requirer: 'start' },
        { id: 'right', capability: 'near', requirer: 'start' },
      ]);
    });

    it('of patterns that are complete, and of none, is empty', async () => {
      const bank = await open(chain);

      expect(await bank.closure(['alone', 'nobody'])).toEqual([]);
      expect(await bank.closure([])).toEqual([]);
      await bank.close();
    });

    it('finds a pattern by its id, whatever else is asked', async () => {
      expect(ids(await search({ ids: ['metrics', 'image'], text: 'limit' }))).toEqual(['metrics', 'image']);
    });
  });

  describe(`${name}: storing a pattern`, () => {
    it('adds it, replaces it under its id, and changes nothing for the same digest', async () => {
      const bank = await open(library);
      const first = patternOf('new', { asks: ['token'] });
      const second = { ...first, digest: 'other', asks: ['image'] };

      expect(await bank.storeProductionPattern(first)).toBe('added');
      expect(await bank.storeProductionPattern(first)).toBe('unchanged');
      expect(await bank.storeProductionPattern(second)).toBe('changed');
      const [hits] = await bank.hybridSearch([{ text: 'image', category: 'api', limit: 5 }]);
      expect(hits?.map(({ pattern }) => pattern.asks)).toEqual([['image']]);
    });
  });
}

/** What `start` requires is provided twice; what these require, once, by a pattern that requires the first again. */
const chain: readonly Pattern[] = [
  patternOf('start', { requires: ['near'] }),
  patternOf('left', { provides: provides('near'), requires: ['deep'] }),
  patternOf('right', { provides: provides('near'), requires: ['deep'] }),
  patternOf('far', { provides: provides('deep', 'start'), requires: ['near'] }),
  patternOf('apart', { requires: ['start'] }),
  patternOf('alone', { requires: ['what nobody provides'] }),
];

function ids(hits: readonly SearchHit[]): readonly string[] {
  return hits.map(({ pattern }) => pattern.id);
}
