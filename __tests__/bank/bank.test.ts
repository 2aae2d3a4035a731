import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildIndex,
  openBank,
  readIndex,
  type SearchHit,
  type SearchQuery,
  verifyIndex,
  writeIndex,
} from '../../src/bank/index.ts';
import type { Embedder } from '../../src/embedding/index.ts';
import type { Pattern } from '../../src/pattern/index.ts';
import { patternOf, provides } from '../pattern/library.ts';

const WORDS = ['limit', 'token', 'metric', 'image'];

/** A space of four words: each word one axis, anything else no meaning. */
const fourWords: Embedder = {
  model: 'four-words',
  dimension: WORDS.length,
  embed: (texts) =>
    Promise.resolve(
      texts.map((text) => {
        const counts = WORDS.map((word) => text.split(word).length - 1);
        const length = Math.hypot(...counts) || 1;
        return Float32Array.from(counts, (count) => count / length);
      }),
    ),
};

const library: readonly Pattern[] = [
  patternOf('limiter', {
    category: 'security',
    summary: 'A limit.',
    asks: ['limit limit'],
    tags: ['security'],
    provides: provides('feature.rate_limit'),
  }),
  patternOf('tokens', { category: 'security', summary: 'A token.', asks: ['token'], tags: ['security'] }),
  patternOf('metrics', { category: 'observability', summary: 'A metric.', asks: ['metric'] }),
  patternOf('image', {
    category: 'docker',
    summary: 'An image.',
    asks: ['image'],
    quality: { ...patternOf('x').quality, successRate: 6000 },
  }),
];

async function bankOf(patterns: readonly Pattern[]) {
  const index = Buffer.from(writeIndex(await buildIndex(patterns, fourWords)));
  return openBank({ index, embedder: () => fourWords, onBackendError: 'embedded' });
}

async function search(query: Partial<SearchQuery>, patterns = library): Promise<readonly SearchHit[]> {
  const bank = await bankOf(patterns);
  const [hits] = await bank.hybridSearch([{ text: '', limit: 10, ...query }]);
  return hits ?? [];
}

const ids = (hits: readonly SearchHit[]) => hits.map(({ pattern }) => pattern.id);

describe('a search', () => {
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
    const bank = await bankOf(library);
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
      { numRuns: 20 },
    );
    expect(expected.map(([id]) => id).filter((id) => ['a', 'b', 'c'].includes(String(id)))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

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

describe('storing a pattern', () => {
  it('adds it, replaces it under its id, and changes nothing for the same digest', async () => {
    const bank = await bankOf(library);
    const first = patternOf('new', { asks: ['token'] });
    const second = { ...first, digest: 'other', asks: ['image'] };

    expect(await bank.storeProductionPattern(first)).toBe('added');
    expect(await bank.storeProductionPattern(first)).toBe('unchanged');
    expect(await bank.storeProductionPattern(second)).toBe('changed');
    const [hits] = await bank.hybridSearch([{ text: 'image', category: 'api', limit: 5 }]);
    expect(hits?.map(({ pattern }) => pattern.asks)).toEqual([['image']]);
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
    ['of another schema', (text: string) => text.replace('bank/1', 'bank/2')],
    ['edited', (text: string) => text.replace('A limit.', 'No limit.')],
    ['short of a pattern', (text: string) => text.replace(/\n\{"pattern".*\},\n/, '\n')],
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

describe('a bank that this version does not have', () => {
  const settings = { embedder: () => fourWords, qdrantUrl: 'http://user:secret@host:6333', neo4jUri: '' };

  it('is an omission, and the embedded bank is used', async () => {
    const bank = await openBank({ ...settings, own: library, onBackendError: 'embedded' });

    expect(bank.kind).toBe('embedded');
    expect(bank.omissions).toMatchObject([{ what: 'the bank that `qdrant-url` names' }]);
    expect(JSON.stringify(bank.omissions)).not.toContain('secret');
    expect((await bank.hybridSearch([{ text: 'limit', limit: 1 }])).map(ids)).toEqual([['limiter']]);
  });

  it('ends the run where that is asked', async () => {
    await expect(openBank({ ...settings, onBackendError: 'fail' })).rejects.toMatchObject({
      name: 'ServiceError',
      exitCode: 3,
      diagnostics: [{ code: 'bank/not-available' }],
    });
  });
});
