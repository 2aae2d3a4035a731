import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openBank } from '../../src/bank/index.ts';
import { fourWords, library } from '../bank/four-words.ts';
import { patternOf } from '../pattern/library.ts';
import { FailingProxy, type RecordedRequest } from './failing-proxy.ts';
import { generationsOf, populated } from './populated.ts';
import { QdrantOpenApi } from './qdrant-openapi.ts';
import { describeQdrant, emptied, qdrantHere } from './servers.ts';

const qdrant = { ...qdrantHere('requests'), shards: 1, replicas: 1, quantization: 'int8' as const };

/** Every kind of request that a bank in Qdrant makes, as it was sent. */
async function recorded(): Promise<readonly RecordedRequest[]> {
  const proxy = await FailingProxy.before(qdrant.url, { at: Number.POSITIVE_INFINITY, carriedOut: false });
  const through = { ...qdrant, url: proxy.url };
  try {
    for (const count of [1, 2, 3, 4]) await populated({ qdrant: through }, library.slice(0, count));
    await (await generationsOf({ qdrant: through })).rollback();
    const bank = await openBank({ embedder: () => fourWords, qdrant: through, onBackendError: 'fail' });
    const query = { text: 'limit', category: 'security' as const, tags: ['security', 'feature.rate_limit'] };
    await bank.hybridSearch([
      { ...query, productionReady: true, minimumSuccessRate: 9000, ids: ['limiter'], limit: 3 },
      { text: '', limit: 2 },
    ]);
    await bank.closure(['limiter']);
    await bank.storeProductionPattern(patternOf('more'));
    await bank.close();
    return proxy.recorded;
  } finally {
    proxy.close();
  }
}

describeQdrant('every request to Qdrant', () => {
  let requests: readonly RecordedRequest[] = [];
  beforeAll(async () => {
    await emptied(qdrant);
    requests = await recorded();
  }, 240_000);
  afterAll(() => emptied(qdrant));

  it.each(['1.16', '1.19'] as const)('is valid by the description of version %s', (version) => {
    const api = new QdrantOpenApi(version);
    const kinds = new Set(requests.map(({ method, url }) => `${method} ${kindOf(url)}`));

    expect([...kinds].sort()).toEqual([
      'DELETE /collections/NAME',
      'GET /',
      'GET /aliases',
      'GET /collections',
      'GET /collections/NAME',
      'PATCH /collections/NAME',
      'POST /collections/NAME/points',
      'POST /collections/NAME/points/query/batch',
      'POST /collections/NAME/points/scroll',
      'POST /collections/aliases',
      'PUT /collections/NAME',
      'PUT /collections/NAME/index',
      'PUT /collections/NAME/points',
    ]);
    expect(requests.flatMap((request) => api.problemWith(request) ?? [])).toEqual([]);
  });

  it('waits until what it wrote is there', () => {
    const writes = requests.filter(({ method, url }) => method === 'PUT' && /\/(points|index)\b/.test(url));

    expect(writes.length).toBeGreaterThan(10);
    expect(writes.every(({ url }) => url.includes('wait=true'))).toBe(true);
  });

  it('would be found wrong with a field that the server does not know', () => {
    const api = new QdrantOpenApi('1.19');
    const search = requests.find(({ url }) => url.includes('/query/batch'));
    const body = search?.body ?? '';
    const broken = (from: string, to: string) =>
      api.problemWith({
        method: 'POST',
        url: '/collections/x/points/query/batch',
        body: body.replace(from, to),
      });

    expect(broken('', '')).toBeUndefined();
    expect(broken('"using"', '"usingg"')).toBeDefined();
    expect(broken('"formula"', '"formulas"')).toBeDefined();
    expect(broken('"abs"', '"absolute"')).toBeDefined();
    expect(broken('"with_payload"', '"payload"')).toBeDefined();
  });
});

function kindOf(url: string): string {
  const { pathname } = new URL(url, 'http://qdrant');
  return pathname.replace(/^\/collections\/(?!aliases)[^/]+/, '/collections/NAME');
}
