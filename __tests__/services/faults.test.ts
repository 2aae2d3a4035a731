import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { openBank } from '../../src/bank/index.ts';
import { fourWords, library } from '../bank/four-words.ts';
import { FailingProxy, type Loss } from './failing-proxy.ts';
import { generationsOf, populated } from './populated.ts';
import { describeQdrant, emptied, qdrantHere } from './servers.ts';

const qdrant = qdrantHere('faults');
const before = library.slice(0, 2);
const NEVER = { at: Number.POSITIVE_INFINITY, carriedOut: false };

/** Ids that are served, seen past whatever is broken. */
async function servedIds(): Promise<readonly string[]> {
  return (await (await generationsOf({ qdrant })).served()).patterns.map(({ id }) => id).sort();
}

async function throughProxy(loss: Loss, action: (url: string) => Promise<void>): Promise<number> {
  const proxy = await FailingProxy.before(qdrant.url, loss);
  try {
    await action(proxy.url);
    return proxy.requests;
  } finally {
    proxy.close();
  }
}

describeQdrant('a Qdrant that is lost', () => {
  beforeEach(async () => {
    await emptied(qdrant);
    await populated({ qdrant }, before);
  });
  afterAll(() => emptied(qdrant));

  it('at any request of a populate never serves a part of a generation', async () => {
    const populate = (url: string) => populated({ qdrant: { ...qdrant, url } }, library);
    const requests = await throughProxy(NEVER, populate);
    const [old, whole] = [before, library].map((each) => each.map(({ id }) => id).sort());
    expect(requests).toBeGreaterThan(15);
    const failures: unknown[] = [];

    for (let at = 0; at < requests; at += 1) {
      for (const carriedOut of [false, true]) {
        await populated({ qdrant }, before);
        const lost = throughProxy({ at, carriedOut }, populate);
        // What follows the swap is tidying: by then the new generation is served.
        await lost.catch((error: unknown) => failures.push(error));
        expect([old, whole]).toContainEqual(await servedIds());
      }
    }
    for (const failure of failures)
      expect(failure).toMatchObject({ exitCode: 3, diagnostics: [{ code: 'bank/qdrant-failed' }] });
    await populated({ qdrant }, library);
    expect(await servedIds()).toEqual(whole);
  }, 600_000);

  it.each([0, 1])('at request %d of a search leaves an omission, and the embedded answer', async (at) => {
    await populated({ qdrant }, library);
    const embedder = () => fourWords;
    const query = [{ text: 'limit', limit: 4 }];
    const embedded = await openBank({ embedder, own: library, onBackendError: 'embedded' });
    await throughProxy({ at, carriedOut: false }, async (url) => {
      const remote = { ...qdrant, url };
      const bank = await openBank({ embedder, own: library, qdrant: remote, onBackendError: 'embedded' });

      expect(await bank.hybridSearch(query)).toEqual(await embedded.hybridSearch(query));
      expect(bank.omissions).toHaveLength(1);
    });
    await throughProxy({ at, carriedOut: false }, async (url) => {
      const failing = openBank({ embedder, qdrant: { ...qdrant, url }, onBackendError: 'fail' });
      const answer = failing.then((bank) => bank.hybridSearch(query));

      await expect(answer).rejects.toMatchObject({ exitCode: 3 });
    });
  });

  it('refuses a collection that somebody else made, and leaves it as it is', async () => {
    const { QdrantClient } = await import('@qdrant/js-client-rest');
    const headers = qdrant.apiKey === undefined ? {} : { 'api-key': qdrant.apiKey };
    const client = new QdrantClient({ url: qdrant.url, checkCompatibility: false, headers });
    const name = `${qdrant.collection}-of-others`;
    await client.createCollection(name, { vectors: { size: 4, distance: 'Cosine' } });
    const foreign = { qdrant: { ...qdrant, collection: name } };

    await expect((await generationsOf(foreign)).served()).rejects.toThrow('bank/foreign-collection');
    expect((await client.collectionExists(name)).exists).toBe(true);
  });
});
