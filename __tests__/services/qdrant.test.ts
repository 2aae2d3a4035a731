import { afterAll, describe, expect, it } from '@jest/globals';
import { buildIndex, type Generations, openBank, openGenerations } from '../../src/bank/index.ts';
import { fourWords, library } from '../bank/four-words.ts';
import { patternBankContract } from '../bank/pattern-bank-contract.ts';
import { patternOf } from '../pattern/library.ts';
import { describeQdrant, emptied, qdrantHere } from './servers.ts';

const settings = qdrantHere('contract');

async function generationsHere(): Promise<Generations> {
  const generations = await openGenerations({ qdrant: settings });
  if (generations === undefined) throw new Error('no generations');
  return generations;
}

async function populated(patterns: typeof library): Promise<void> {
  const generations = await generationsHere();
  const index = await buildIndex(patterns, fourWords);
  expect(await generations.replace({ index, embedder: fourWords })).toEqual([]);
}

describeQdrant('Qdrant', () => {
  patternBankContract(
    'a bank in Qdrant',
    async (patterns) => {
      await populated(patterns);
      return openBank({ embedder: () => fourWords, qdrant: settings, onBackendError: 'fail' });
    },
    { orders: 2 },
  );

  describe('the generations of a Qdrant', () => {
    it('are served one at a time, and the two before can be gone back to', async () => {
      await emptied(settings);
      const generations = await generationsHere();
      const libraries = [1, 2, 3, 4].map((count) => library.slice(0, count));
      for (const each of libraries) await populated(each);
      const ids = async () => (await generations.served()).patterns.map(({ id }) => id).sort();

      expect(await ids()).toEqual(['image', 'limiter', 'metrics', 'tokens']);
      await generations.rollback();
      expect(await ids()).toEqual(['limiter', 'metrics', 'tokens']);
      await generations.rollback();
      expect(await ids()).toEqual(['limiter', 'tokens']);
      await expect(generations.rollback()).rejects.toThrow('bank/no-earlier-generation');
    });

    it('are whole, whichever of two populates at once comes last', async () => {
      await emptied(settings);
      await Promise.all([populated(library.slice(0, 2)), populated(library.slice(2))]);
      const { patterns } = await (await generationsHere()).served();

      expect([
        ['image', 'metrics'],
        ['limiter', 'tokens'],
      ]).toContainEqual(patterns.map(({ id }) => id).sort());
    });
  });

  describe('a bank in Qdrant', () => {
    it('is refused where it was built with another model, and both are named', async () => {
      await populated(library);
      const bank = await openBank({
        embedder: () => ({ ...fourWords, model: 'other' }),
        qdrant: settings,
        onBackendError: 'fail',
      });

      await expect(bank.hybridSearch([{ text: 'limit', limit: 1 }])).rejects.toThrow(
        /bank\/other-model.*`four-words`.*`other`/,
      );
    });

    it('answers many equal hits in the order of their ids', async () => {
      const many = Array.from({ length: 90 }, (_, at) => patternOf(`twin_${String(at).padStart(2, '0')}`));
      await populated(many);
      const bank = await openBank({ embedder: () => fourWords, qdrant: settings, onBackendError: 'fail' });
      const [hits = []] = await bank.hybridSearch([{ text: '', limit: 3 }]);

      expect(hits.map(({ pattern }) => pattern.id)).toEqual(['twin_00', 'twin_01', 'twin_02']);
    });
  });

  afterAll(() => emptied(settings));
});
