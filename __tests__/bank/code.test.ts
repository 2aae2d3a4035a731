import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openBank, type PatternBank } from '../../src/bank/index.ts';
import { openStaticEmbedder, structuralEmbedder } from '../../src/embedding/index.ts';
import { openPythonParser } from '../../src/readiness/index.ts';
import { patternOf } from '../pattern/library.ts';
import { composeText, openShipped } from '../rules/composing.ts';
import { reformatted, renamed, reordered } from './rewritten.ts';

// Every file of a service, four times, on a machine that does everything else, too.
jest.setTimeout(240_000);

const SHOP = `---
specVersion: 1
name: shop
auth: jwt
features: [idempotency, import_export, cache, seed_data, horizontal_scaling, audit_log, tracing, email, notifications, background_jobs, auth.password_reset, auth.email_verification]
---
# Shop

Users register and log in with email and password.

## Entities

### Parcel

| field | type | constraints |
|---|---|---|
| weight | float | required |
| notes | html | |
| courier_id | ref(Courier) | required |

### Courier

| field | type | constraints |
|---|---|---|
| code | string(8) | required, unique |
| fee | decimal(8,2) | |
`;

const parser = await openPythonParser(resolve('assets'));
const structure = structuralEmbedder(parser);
const words = openStaticEmbedder(readFileSync('assets/minilm-static-384.bin'));

interface CodeFile {
  readonly pattern: string;
  readonly path: string;
  readonly text: string;
}

async function filesOf(spec: string): Promise<readonly CodeFile[]> {
  const { composition } = await composeText(spec, await openShipped());
  return composition.files
    .filter(({ path }) => path.endsWith('.py'))
    .map(({ path, pattern }) => ({ path, pattern, text: composition.tree.text(path) ?? '' }))
    .filter(({ text }) => text.trim() !== '');
}

describe('a search by code', () => {
  let bank: PatternBank;
  let files: readonly CodeFile[];

  beforeAll(async () => {
    const index = readFileSync('assets/bank.json');
    const models = { embedder: () => words, codeEmbedder: () => structure };
    bank = await openBank({ ...models, index, onBackendError: 'fail' });
    const shop = await filesOf(SHOP);
    const known = new Set(shop.map(({ pattern }) => pattern));
    const clinic = await filesOf(readFileSync('examples/clinic/spec.md', 'utf8'));
    files = [...shop, ...clinic.filter(({ pattern }) => !known.has(pattern))];
  }, 240_000);

  it.each([
    ['renamed', (text: string) => renamed(parser, text)],
    ['reordered', (text: string) => reordered(parser, text)],
    ['reformatted', (text: string) => reformatted(parser, text)],
    [
      'renamed, reordered and reformatted',
      (text: string) => reformatted(parser, reordered(parser, renamed(parser, text))),
    ],
  ])('finds the pattern that a file came from, %s', async (_, rewrite) => {
    const queries = files.map(({ text }) => ({ text: '', code: rewrite(text), limit: 3 }));
    const found = await bank.hybridSearch(queries);
    const ranks = found.map(
      (hits, at) => hits.findIndex(({ pattern }) => pattern.id === files[at]?.pattern) + 1,
    );
    const share = (isGood: (rank: number) => boolean) => ranks.filter(isGood).length / ranks.length;

    // A rewrite that changed nothing would prove nothing.
    expect(files.filter(({ text }, at) => queries[at]?.code !== text).length).toBeGreaterThan(
      files.length / 2,
    );
    expect(new Set(files.map(({ pattern }) => pattern)).size).toBeGreaterThan(45);
    expect(share((rank) => rank === 1)).toBeGreaterThan(0.95);
    expect(share((rank) => rank > 0)).toBeGreaterThan(0.98);
  });

  it('with words takes both into account', async () => {
    const [file] = files.filter(({ path }) => path === 'src/core/rate_limit.py');
    const [alone = [], both = []] = await bank.hybridSearch([
      { text: '', code: file?.text ?? '', limit: 3 },
      { text: 'limit requests per caller', code: file?.text ?? '', limit: 3 },
    ]);

    expect([alone[0]?.pattern.id, both[0]?.pattern.id]).toEqual(['rate_limiting', 'rate_limiting']);
    expect(both[0]?.relevance).not.toBe(alone[0]?.relevance);
  });

  it('reads what it can of broken code', async () => {
    const text = files.find(({ path }) => path === 'src/core/rate_limit.py')?.text ?? '';
    const broken = text.replace('def ', 'def (').replace(/:\n/, '\n');
    const [hits = []] = await bank.hybridSearch([{ text: '', code: broken, limit: 1 }]);

    expect(hits.map(({ pattern }) => pattern.id)).toEqual(['rate_limiting']);
  });

  it.each(['', '# only a remark\n', '\n\n'])('refuses %j, which has nothing to compare', async (code) => {
    await expect(bank.hybridSearch([{ text: '', code, limit: 1 }])).rejects.toThrow('bank/nothing-in-code');
  });

  it('finds patterns that were stored in it, and none without code', async () => {
    const files = [
      {
        ...{ source: 'a.py', path: 'src/a.py', ownership: 'managed' as const, executable: false },
        template: 'import zlib\n\ndef checksum(data: bytes) -> int:\n    return zlib.crc32(data)\n',
      },
    ];
    const own = [patternOf('checksums', { files }), patternOf('empty')];
    const models = { embedder: () => words, codeEmbedder: () => structure };
    const small = await openBank({ ...models, own, onBackendError: 'fail' });
    const code = 'import zlib\ndef f(x):\n    return zlib.crc32(x)\n';
    const [hits = []] = await small.hybridSearch([{ text: '', code, limit: 9 }]);

    expect(hits.map(({ pattern }) => pattern.id)).toEqual(['checksums']);
  });
});

describe('the fingerprint of code', () => {
  it('is the same for the same code, of 768 numbers, and of length 1', async () => {
    const text = readFileSync('patterns/security/rate_limiting/files/src/core/rate_limit.py', 'utf8');
    const [one = new Float32Array(), two] = await structure.embed([text, text]);

    expect(one).toEqual(two);
    expect(one).toHaveLength(768);
    expect(Math.hypot(...one)).toBeCloseTo(1, 5);
  });

  it('does not see layout, comments and the order of functions', async () => {
    const text = readFileSync('patterns/security/rate_limiting/files/src/core/rate_limit.py', 'utf8');
    const [plain = new Float32Array(), other = new Float32Array()] = await structure.embed([
      text,
      reformatted(parser, reordered(parser, text)),
    ]);

    expect(plain.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)).toBeGreaterThan(0.98);
  });
});
