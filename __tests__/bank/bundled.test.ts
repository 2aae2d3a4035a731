import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openBank, readIndex, verifyIndex } from '../../src/bank/index.ts';
import { CATEGORIES } from '../../src/category.ts';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import { openStaticEmbedder } from '../../src/embedding/index.ts';
import { readPatterns } from '../../src/pattern/index.ts';
import { readTree } from '../../src/tree/index.ts';

const bytes = readFileSync('assets/bank.json');
const embedder = openStaticEmbedder(readFileSync('assets/minilm-static-384.bin'));

describe('the bank that ships with us', () => {
  it('holds the library as it is, and finds each pattern by its own words', async () => {
    const { tree } = await readTree('patterns');
    const { patterns } = readPatterns(tree, CONTRIBUTION_KINDS);
    const { problems, searches } = await verifyIndex({ index: readIndex(bytes), patterns, embedder });

    expect(problems).toEqual([]);
    expect(searches).toBeGreaterThan(2 * patterns.length - 1);
  });

  it('answers in every category', async () => {
    const bank = await openBank({ index: bytes, embedder: () => embedder, onBackendError: 'embedded' });
    const hits = await bank.hybridSearch(
      CATEGORIES.map((category) => ({ text: 'a service', category, limit: 1 })),
    );

    expect(hits.map((found) => found[0]?.pattern.category)).toEqual(CATEGORIES);
  });

  it.each([
    ['limit how many requests one caller may send', 'rate_limiting'],
    ['structured JSON logs', 'structlog_setup'],
    ['run database migrations', 'alembic_setup'],
    ['clean rich text from users before it is stored', 'html_sanitization'],
    ['container image', 'multistage_dockerfile'],
  ])('finds, for "%s", `%s` among the first three', async (text, id) => {
    const bank = await openBank({ index: bytes, embedder: () => embedder, onBackendError: 'embedded' });
    const [hits = []] = await bank.hybridSearch([{ text, limit: 3 }]);

    expect(hits.map(({ pattern }) => pattern.id)).toContain(id);
  });
});
