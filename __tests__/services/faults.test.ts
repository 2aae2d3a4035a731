import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { openBank } from '../../src/bank/index.ts';
import { fourWords, library } from '../bank/four-words.ts';
import { FailingProxy, type Loss, type RecordedRequest } from './failing-proxy.ts';
import { generationsOf, populated } from './populated.ts';
import { describeQdrant, emptied, qdrantHere } from './servers.ts';

const qdrant = qdrantHere('faults');
const before = library.slice(0, 2);
const NEVER = { at: Number.POSITIVE_INFINITY, carriedOut: false };

/** Ids that are served, seen past whatever is broken. */
async function servedIds(): Promise<readonly string[]> {
  return (await (await generationsOf({ qdrant })).served()).patterns.map(({ id }) => id).sort();
}

interface Through {
  readonly requests: readonly RecordedRequest[];
  /** As the action ended. */
  readonly result: Promise<void>;
}

async function throughProxy(loss: Loss, action: (url: string) => Promise<void>): Promise<Through> {
  const proxy = await FailingProxy.before(qdrant.url, loss);
  const result = action(proxy.url);
  await result.catch(() => undefined);
  proxy.close();
  return { requests: proxy.recorded, result };
}

/** Before the first and after the last of each run of requests of one kind: thirteen indexes in a row fail in one way. */
function lossesOf(requests: readonly RecordedRequest[]): readonly Loss[] {
  const kinds = requests.map(({ method, url }) => `${method} ${url.replaceAll(/\d{8}T\d+Z-[0-9a-f]+/g, '')}`);
  return [...kinds.keys()].flatMap((at) => [
    ...(kinds[at] === kinds[at - 1] ? [] : [{ at, carriedOut: false }]),
    ...(kinds[at] === kinds[at + 1] ? [] : [{ at, carriedOut: true }]),
  ]);
}

describeQdrant('a Qdrant that is lost', () => {
  beforeEach(async () => {
    await emptied(qdrant);
    await populated({ qdrant }, before);
  });
  afterAll(() => emptied(qdrant));

  it('at any request of a populate never serves a part of a generation', async () => {
    const populate = (url: string) => populated({ qdrant: { ...qdrant, url } }, library);
    const { requests, result } = await throughProxy(NEVER, populate);
    await result;
    const [old, whole] = [before, library].map((each) => each.map(({ id }) => id).sort());
    const losses = lossesOf(requests);
    expect(requests.length).toBeGreaterThan(15);
    const failures: unknown[] = [];

    await populated({ qdrant }, before);
    for (const loss of losses) {
      const lost = await throughProxy(loss, populate);
      await lost.result.catch((error: unknown) => failures.push(error));
      // What follows the swap is tidying: by then the new generation is served.
      const served = await servedIds();
      expect([old, whole]).toContainEqual(served);
      if (served.length !== before.length) await populated({ qdrant }, before);
    }
    expect(failures.length).toBeGreaterThan(losses.length / 2);
    for (const failure of failures)
      expect(failure).toMatchObject({ exitCode: 3, diagnostics: [{ code: 'bank/qdrant-failed' }] });
    await populated({ qdrant }, library);
    expect(await servedIds()).toEqual(whole);
  }, 300_000);

  it.each([0, 1])('at request %d of a search leaves an omission, and the embedded answer', async (at) => {
    await populated({ qdrant }, library);
    const embedder = () => fourWords;
    const query = [{ text: 'limit', limit: 4 }];
    const embedded = await openBank({ embedder, own: library, onBackendError: 'embedded' });
    const carriesOn = await throughProxy({ at, carriedOut: false }, async (url) => {
      const remote = { ...qdrant, url };
      const bank = await openBank({ embedder, own: library, qdrant: remote, onBackendError: 'embedded' });

      expect(await bank.hybridSearch(query)).toEqual(await embedded.hybridSearch(query));
      expect(bank.omissions).toHaveLength(1);
    });
    await carriesOn.result;
    const fails = await throughProxy({ at, carriedOut: false }, async (url) => {
      const failing = openBank({ embedder, qdrant: { ...qdrant, url }, onBackendError: 'fail' });
      const answer = failing.then((bank) => bank.hybridSearch(query));

      await expect(answer).rejects.toMatchObject({ exitCode: 3 });
    });
    await fails.result;
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
