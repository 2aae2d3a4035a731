import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildIndex, openBank, type SearchHit, writeIndex } from '../../src/bank/index.ts';
import { type Embedder, openAiEmbedder } from '../../src/embedding/index.ts';
import { fourWords, library } from '../bank/four-words.ts';
import { populatedWith } from './populated.ts';
import { describeEmbeddings, embeddingsHere, emptied, qdrantHere } from './servers.ts';

const qdrant = qdrantHere('embeddings');
const serverOf = (parts: Partial<Parameters<typeof openAiEmbedder>[0]> = {}): Embedder =>
  openAiEmbedder({ ...embeddingsHere, dimension: 384, work: 'populate', ...parts });
const query = [{ text: 'stop those who call too often', limit: 4 }];

describeEmbeddings('Sentence-BERT behind /v1/embeddings', () => {
  beforeAll(() => emptied(qdrant));
  afterAll(() => emptied(qdrant));

  it('embeds texts by what they mean', async () => {
    const [near, same, far] = await serverOf().embed([
      'limit how often somebody may call',
      'stop those who call too often',
      'the picture of a container',
    ]);
    const cosine = (a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()) =>
      a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

    expect(near).toHaveLength(384);
    expect(cosine(same, near)).toBeGreaterThan(cosine(same, far) + 0.2);
  });

  it('gives the same order and numbers in the embedded bank and in Qdrant', async () => {
    const embedder = serverOf();
    await populatedWith({ qdrant }, library, embedder);
    const index = Buffer.from(writeIndex(await buildIndex(library, fourWords)));
    const spare = { spareEmbedder: () => fourWords, onBackendError: 'fail' as const };
    const banks = [
      await openBank({ embedder: () => embedder, index, ...spare }),
      await openBank({ embedder: () => embedder, qdrant, ...spare }),
    ];
    const [embedded, remote] = await Promise.all(banks.map((bank) => bank.hybridSearch(query)));

    expect(shown(embedded?.[0])).toEqual(shown(remote?.[0]));
    expect(shown(embedded?.[0])).toHaveLength(4);
  });

  it('is refused by a collection of another model, with both names', async () => {
    await populatedWith({ qdrant }, library, serverOf());
    const other = await openBank({ embedder: () => fourWords, qdrant, onBackendError: 'fail' });

    await expect(other.hybridSearch(query)).rejects.toThrow(/bank\/other-model.*MiniLM.*`four-words`/);
  });

  it.each([
    ['with a wrong key', { apiKey: 'sk-wrong-and-secret' }, 'the key was refused (401)'],
    ['without the model', { model: 'nobody/nothing' }, 'it answered 404'],
    ['that is not there', { baseUrl: 'http://127.0.0.1:9/v1' }, 'it could not be reached'],
  ])('a service %s leaves the embedded bank and says so, or ends the run', async (_, parts, why) => {
    const settings = { embedder: () => serverOf({ ...parts, work: 'search' }), own: library };
    const spareEmbedder = () => fourWords;
    const bank = await openBank({ ...settings, spareEmbedder, onBackendError: 'embedded' });
    const [hits] = await bank.hybridSearch(query);

    expect(hits).toHaveLength(4);
    expect(bank.omissions).toHaveLength(1);
    expect(bank.omissions[0]?.because).toContain(why);
    expect(JSON.stringify(bank.omissions)).not.toContain('sk-wrong-and-secret');
    const failing = openBank({ ...settings, spareEmbedder, onBackendError: 'fail' });
    await expect(failing.then((opened) => opened.hybridSearch(query))).rejects.toMatchObject({ exitCode: 3 });
  });
});

function shown(hits: readonly SearchHit[] = []): readonly unknown[] {
  return hits.map(({ pattern, relevance }) => [pattern.id, relevance]);
}
