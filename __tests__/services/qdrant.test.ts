import { afterAll, describe, expect, it } from '@jest/globals';
import { openBank } from '../../src/bank/index.ts';
import { fourCodeWords, fourWords, library } from '../bank/four-words.ts';
import { patternBankContract } from '../bank/pattern-bank-contract.ts';
import { patternOf } from '../pattern/library.ts';
import { fillOnce, generationsOf, populated } from './populated.ts';
import { describeQdrant, emptied, qdrantHere } from './servers.ts';

const qdrant = qdrantHere('contract');
const fill = fillOnce({ qdrant });
const models = { embedder: () => fourWords, codeEmbedder: () => fourCodeWords };
const open = () => openBank({ ...models, qdrant, onBackendError: 'fail' });

describeQdrant('Qdrant', () => {
  patternBankContract(
    'a bank in Qdrant',
    async (patterns) => {
      await fill(patterns);
      return open();
    },
    { orders: 2 },
  );

  describe('its generations', () => {
    it('are served one at a time, and the two before can be gone back to', async () => {
      await emptied(qdrant);
      for (const count of [1, 2, 3, 4]) await populated({ qdrant }, library.slice(0, count));
      const generations = await generationsOf({ qdrant });
      const ids = async () => (await generations.served()).patterns.map(({ id }) => id).sort();

      expect(await ids()).toEqual(['image', 'limiter', 'metrics', 'tokens']);
      await generations.rollback();
      expect(await ids()).toEqual(['limiter', 'metrics', 'tokens']);
      await generations.rollback();
      expect(await ids()).toEqual(['limiter', 'tokens']);
      await expect(generations.rollback()).rejects.toThrow('bank/no-earlier-generation');
    });

    it('are whole, whichever of two populates at once comes last', async () => {
      await emptied(qdrant);
      await Promise.all([
        populated({ qdrant }, library.slice(0, 2)),
        populated({ qdrant }, library.slice(2)),
      ]);
      const { patterns } = await (await generationsOf({ qdrant })).served();

      expect([
        ['image', 'metrics'],
        ['limiter', 'tokens'],
      ]).toContainEqual(patterns.map(({ id }) => id).sort());
    });
  });

  it('refuses the questions of another model, and names both', async () => {
    await populated({ qdrant }, library);
    const other = { ...fourWords, model: 'other' };
    const bank = await openBank({ embedder: () => other, qdrant, onBackendError: 'fail' });

    await expect(bank.hybridSearch([{ text: 'limit', limit: 1 }])).rejects.toThrow(
      /bank\/other-model.*`four-words`.*`other`/,
    );
  });

  it('answers many equal hits in the order of their ids', async () => {
    const many = Array.from({ length: 90 }, (_, at) => patternOf(`twin_${String(at).padStart(2, '0')}`));
    await populated({ qdrant }, many);
    const [hits = []] = await (await open()).hybridSearch([{ text: '', limit: 3 }]);

    expect(hits.map(({ pattern }) => pattern.id)).toEqual(['twin_00', 'twin_01', 'twin_02']);
  });

  it('keeps the patterns of one run to that run', async () => {
    await populated({ qdrant }, library);
    const own = [patternOf('limiter', { summary: 'Another limit.', asks: ['limit'], digest: 'own' })];
    const above = await openBank({ embedder: () => fourWords, qdrant, own, onBackendError: 'fail' });
    const query = { text: 'limit', limit: 9 };
    const digests = async (bank: typeof above) =>
      (await bank.hybridSearch([query])).flat().map(({ pattern }) => pattern.digest.slice(0, 7));

    expect(await digests(above)).toHaveLength(4);
    expect(await digests(above)).toContain('own');
    expect(await digests(await open())).not.toContain('own');
  });

  it('keeps the code of a pattern that is stored alone', async () => {
    await populated({ qdrant }, library);
    const bank = await open();
    const [first] = library;
    const files = (first?.files ?? []).map((file) => ({ ...file, template: 'image' }));
    await bank.storeProductionPattern(patternOf('pictures', { files, digest: 'new' }));
    const [hits = []] = await bank.hybridSearch([{ text: '', code: 'image', limit: 2 }]);

    expect(hits.map(({ pattern }) => pattern.id)).toEqual(['pictures', 'metrics']);
  });

  it('says so where its collection has no vectors of code', async () => {
    await populated({ qdrant }, library);
    const other = { ...fourCodeWords, model: 'other' };
    const bank = await openBank({ ...models, codeEmbedder: () => other, qdrant, onBackendError: 'fail' });
    const silent = await openBank({ embedder: () => fourWords, qdrant, onBackendError: 'fail' });
    const query = [{ text: '', code: 'token', limit: 1 }];

    await expect(bank.hybridSearch(query)).rejects.toThrow(/bank\/other-model.*`four-code-words`.*`other`/);
    await expect(silent.hybridSearch(query)).rejects.toThrow('bank/code-unknown');
  });

  afterAll(() => emptied(qdrant));
});
