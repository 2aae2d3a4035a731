import { describe, expect, it } from '@jest/globals';
import { buildIndex, openBank, readIndex, verifyIndex, writeIndex } from '../../src/bank/index.ts';
import { patternOf } from '../pattern/library.ts';
import { fourCodeWords, fourWords, library } from './four-words.ts';
import { patternBankContract } from './pattern-bank-contract.ts';

patternBankContract('the embedded bank', async (patterns) => {
  const code = { embedder: fourCodeWords };
  const index = Buffer.from(writeIndex(await buildIndex(patterns, fourWords, code)));
  const models = { embedder: () => fourWords, codeEmbedder: () => fourCodeWords };
  return openBank({ ...models, index, onBackendError: 'embedded' });
});

describe('the embedded bank', () => {
  it('does not open the model for questions without text', async () => {
    const index = Buffer.from(writeIndex(await buildIndex(library, fourWords)));
    const bank = await openBank({
      index,
      onBackendError: 'embedded',
      embedder: () => Promise.reject(new Error('opened')),
    });

    await expect(bank.hybridSearch([{ text: ' ', limit: 1 }])).resolves.toHaveLength(1);
    await expect(bank.hybridSearch([{ text: 'limit', limit: 1 }])).rejects.toThrow('opened');
  });
});

describe('the index', () => {
  it('holds what was put in, and is the same text for the same patterns in any order', async () => {
    const text = writeIndex(await buildIndex(library, fourWords));

    expect(writeIndex(await buildIndex([...library].reverse(), fourWords))).toBe(text);
    expect(readIndex(Buffer.from(text))).toEqual(await buildIndex(library, fourWords));
    expect(writeIndex(readIndex(Buffer.from(text)))).toBe(text);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['another document', () => '[]'],
    ['of another schema', (text: string) => text.replace('bank/2', 'bank/3')],
    ['edited', (text: string) => text.replace('A limit.', 'No limit.')],
    ['short of a pattern', (text: string) => text.replace(/\n\{"pattern".*\},\n/, '\n')],
    ['of another count', (text: string) => text.replace('"count":4', '"count":5')],
    ['without its model', (text: string) => text.replace('"model"', '"modell"')],
  ])('is refused when it is %s', async (_, damage) => {
    const text = writeIndex(await buildIndex(library, fourWords));

    expect(() => readIndex(Buffer.from(damage(text)))).toThrow(/bank\/corrupt-index/);
  });

  it('never answers the questions of another model', async () => {
    const index = Buffer.from(writeIndex(await buildIndex(library, fourWords)));
    const bank = await openBank({
      index,
      onBackendError: 'embedded',
      embedder: () => ({ ...fourWords, model: 'other' }),
    });

    await expect(bank.hybridSearch([{ text: 'limit', limit: 1 }])).rejects.toThrow(
      /bank\/other-model.*`four-words`.*`other`/,
    );
  });
});

describe('verifying an index', () => {
  it('finds nothing wrong with one that was just built', async () => {
    const index = await buildIndex(library, fourWords);

    expect(await verifyIndex({ index, patterns: library, embedder: fourWords })).toEqual({
      patterns: 4,
      searches: 8,
      problems: [],
    });
  });

  it('tells what is missing, changed and too much', async () => {
    const index = await buildIndex(library.slice(1), fourWords);
    const patterns = library
      .slice(0, 3)
      .map((pattern) => (pattern.id === 'tokens' ? { ...pattern, digest: 'new' } : pattern));
    const { problems } = await verifyIndex({ index, patterns, embedder: fourWords });

    expect(problems.map(({ code }) => code)).toEqual([
      'bank/missing-from-index',
      'bank/stale-in-index',
      'bank/stray-in-index',
    ]);
  });

  it('tells a pattern that its own words do not find', async () => {
    const crowd = ['a', 'b', 'c'].map((id) => patternOf(id, { summary: 'limit', asks: ['limit'] }));
    const lost = patternOf('lost', { summary: 'limit', asks: ['token'] });
    const patterns = [...crowd, lost];
    const { problems } = await verifyIndex({
      index: await buildIndex(patterns, fourWords),
      patterns,
      embedder: fourWords,
    });

    expect(problems.map(({ message }) => message)).toEqual([
      '`lost` is number 4 of its category for its own words "limit"',
    ]);
  });
});
