import { describe, expect, it } from '@jest/globals';
import { isFailure } from '../../src/diagnostics/index.ts';
import { openAiEmbedder } from '../../src/embedding/index.ts';
import { type Answer, refusing, type Sent, startChatServer } from '../enrichment/chat-server.ts';

const KEY = 'sk-planted-key';

/** The service's answer to the request of that number. */
type Reply = (texts: readonly string[], request: number, dimensions: number | undefined) => unknown;

/** Vectors whose first number is the length of the text. */
function vectorsOf(texts: readonly string[], dimension = 4): unknown {
  const embeddingOf = (text: string) => [text.length, ...Array.from({ length: dimension - 1 }, () => 1)];
  return { data: texts.map((text, index) => ({ index, embedding: embeddingOf(text) })) };
}

async function embedded(texts: readonly string[], reply: Reply, refuse?: Answer) {
  const sent: Sent[] = [];
  await using server = await startChatServer((response, request) => {
    if (refuse !== undefined) return refuse(response, request);
    const body = server.sent[request]?.body ?? {};
    const answer = reply(body['input'] as string[], request, body['dimensions'] as number | undefined);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  const service = { model: 'm', dimension: 4, apiKey: KEY, baseUrl: server.url, work: 'populate' as const };
  const embedder = openAiEmbedder(service);
  try {
    const vectors = await embedder.embed(texts);
    await embedder.embed(texts);
    sent.push(...server.sent);
    return { vectors, sent, error: undefined };
  } catch (error: unknown) {
    return { vectors: [], sent: [...server.sent], error };
  }
}

describe('an embedding model behind an endpoint', () => {
  it('gives one unit vector a text, in the order of the texts, whatever the order of the answer', async () => {
    const { vectors } = await embedded(['a', 'bbb'], (texts, _request, _dimensions) => {
      const { data } = vectorsOf(texts) as { data: unknown[] };
      return { data: data.reverse() };
    });

    expect(vectors.map(([first]) => first?.toFixed(3))).toEqual(['0.500', '0.866']);
  });

  it('sends each text once, at most 32 in a request, and nothing for a text without words', async () => {
    const texts = [...Array.from({ length: 70 }, (_, at) => `text ${at}`), 'text 1', ' '];
    const { vectors, sent } = await embedded(texts, (asked, _request, _dimensions) => vectorsOf(asked));
    const sizes = sent.map(({ body }) => (body['input'] as string[]).length);

    expect(sizes.sort((a, b) => a - b)).toEqual([6, 32, 32]);
    expect(vectors).toHaveLength(72);
    expect([...(vectors[71] ?? [])]).toEqual([0, 0, 0, 0]);
    expect(sent[0]).toMatchObject({ path: '/v1/embeddings', body: { model: 'm', encoding_format: 'float' } });
  });

  it('is asked for fewer dimensions where it has more', async () => {
    const { vectors, sent } = await embedded(['a'], (texts, _request, dimensions) =>
      vectorsOf(texts, dimensions ?? 9),
    );

    expect(vectors[0]).toHaveLength(4);
    expect(sent.map(({ body }) => body['dimensions'])).toEqual([undefined, 4]);
  });

  it('is refused where it has other dimensions, with both numbers', async () => {
    const { error } = await embedded(['a'], (texts, _request, _dimensions) => vectorsOf(texts, 3));

    expect(said(error)).toBe('embedding/other-length expected vectors of 4 numbers from `m`, got 3');
  });

  it.each([
    ['too few vectors', { data: [] }],
    ['no numbers', { data: [{ index: 0, embedding: ['x'] }] }],
    ['numbers twice', { data: [{ index: 1, embedding: [1, 2, 3, 4] }] }],
    ['something else', 'hello'],
  ])('is not believed where the answer is %s', async (_, answer) => {
    const { error } = await embedded(['a'], (_texts, _request, _dimensions) => answer);

    expect(said(error)).toMatch(/^embedding\/unavailable .*not one vector for each text$/);
  });

  it('is asked again while it is busy, and not without end', async () => {
    const { error, sent } = await embedded(
      ['a'],
      vectorsOf,
      refusing(503, `{"error": "${KEY}"}`, { 'retry-after-ms': '1' }),
    );

    expect(sent).toHaveLength(5);
    expect(said(error)).toBe(
      'embedding/unavailable the embedding model `m` gave no vectors: it answered 503',
    );
  });

  it('never repeats the key', async () => {
    const { error } = await embedded(['a'], vectorsOf, refusing(401, `wrong key ${KEY}`));

    expect(said(error)).toContain('the key was refused (401)');
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(KEY);
  });
});

function said(error: unknown): string {
  if (!isFailure(error)) return String(error);
  return error.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ');
}
