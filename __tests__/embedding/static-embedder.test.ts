import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isZero, openStaticEmbedder, similarity } from '../../src/embedding/index.ts';

const bytes = readFileSync('assets/minilm-static-384.bin');
const embedder = openStaticEmbedder(bytes);

async function embed(text: string): Promise<Float32Array> {
  const [vector] = await embedder.embed([text]);
  return vector ?? new Float32Array();
}

/** Bytes of a model of two tokens and two dimensions, with the header replaced. */
function smallModel(header: string, rest: Uint8Array): Uint8Array {
  const json = Buffer.from(header.padEnd(Math.ceil(header.length / 4) * 4));
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x31424553, 0);
  head.writeUInt32LE(json.length, 4);
  return Buffer.concat([head, json, rest]);
}

describe('the static sentence model', () => {
  it('has 384 dimensions', async () => {
    expect(embedder).toMatchObject({ model: 'minilm-static-384', dimension: 384 });
    expect(await embed('rate limit')).toHaveLength(384);
  });

  it.each([
    ['Sliding-window rate limiting', [-0.039669, 0.022668, 0.007934, 0.007934]],
    ['Ünïcödé ΣΑΣ 漢字 ﬁ', [-0.049773, -0.045822, 0.055303, -0.021331]],
    ['unfathomableword x_y.z(1)', [-0.052078, 0.01302, -0.007011, 0.035053]],
  ])('gives %j the vector of the reference implementation', async (text, expected) => {
    const vector = await embed(text);

    expect([...vector.slice(0, 4)].map((value) => Number(value.toFixed(6)))).toEqual(expected);
  });

  it.each(['', '   ', '\n\t', '\u0000\u0007', '\u200b'])(
    'gives %j, a text without tokens, the zero vector',
    async (text) => {
      expect(isZero(await embed(text))).toBe(true);
    },
  );

  it('puts what means the same closer than what does not', async () => {
    const question = await embed('protect the service against brute force');
    const near = similarity(question, await embed('limit how many requests one caller may send'));
    const far = similarity(question, await embed('format the source code of the project'));

    expect(near).toBeGreaterThan(far);
  });

  it('does not mind case, accents and spaces', async () => {
    expect(await embed('  Café  RATE\tlimit ')).toEqual(await embed('cafe rate limit'));
  });

  it('gives unit vectors, or the zero vector, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const vector = await embed(text);
        const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
        expect(isZero(vector) ? 1 : length).toBeCloseTo(1, 5);
      }),
    );
  });

  it('gives the same vectors one by one and in a batch', async () => {
    const texts = ['a health check', '', 'settings from the environment'];

    expect(await embedder.embed(texts)).toEqual(await Promise.all(texts.map(embed)));
  });
});

describe('a damaged model file', () => {
  it.each([
    ['empty', new Uint8Array(), 'SEB1'],
    ['another file', Buffer.from('{"schema": 1}'), 'SEB1'],
    ['cut off', bytes.subarray(0, 100_000), 'expected 4948203 bytes, got 100000'],
    ['without a header', smallModel('not json', new Uint8Array()), 'header'],
    [
      'with a count below zero',
      smallModel('{"dim":2,"count":-1,"vocabBytes":3}', new Uint8Array(7)),
      'header',
    ],
    [
      'with too few tokens',
      smallModel('{"dim":2,"count":2,"vocabBytes":1}', Buffer.from('aABCD')),
      'expected 2 tokens, got 1',
    ],
  ])('that is %s is refused', (_, damaged, what) => {
    expect(() => openStaticEmbedder(damaged)).toThrow(what);
  });
});

describe('similarity', () => {
  it('is 0 for what points away, and at most 1', () => {
    expect(similarity(Float32Array.of(1, 0), Float32Array.of(-1, 0))).toBe(0);
    expect(similarity(Float32Array.of(1.1, 0), Float32Array.of(1, 0))).toBe(1);
  });

  it('refuses vectors of two dimensions', () => {
    expect(() => similarity(Float32Array.of(1), Float32Array.of(1, 0))).toThrow(RangeError);
  });
});
