import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { openBank, type SearchHit } from '../../src/bank/index.ts';
import { openStaticEmbedder } from '../../src/embedding/index.ts';
import { SiteSearch } from '../../src/site/browser/site-search.ts';
import { buildSite } from '../../src/site/index.ts';
import type { FileTree } from '../../src/tree/index.ts';
import { changed, partsWith, QUESTIONS, shipped, siteWith } from './site.ts';

/** Runs the script of a part, as a browser does. */
function partOf(site: FileTree, name: string): string {
  const script = site.text(`search/${name}.js`);
  if (script === undefined) throw new Error(`the site has no part ${name}`);
  const parts = new Map<string, string>();
  runInNewContext(script, { patternbank: { part: (part: string, text: string) => parts.set(part, text) } });
  return parts.get(name) ?? '';
}

function searchIn(site: FileTree, asked: string[] = []): SiteSearch {
  return new SiteSearch((name) => {
    asked.push(name);
    return Promise.resolve(partOf(site, name));
  });
}

const told = (hits: readonly SearchHit[]) =>
  hits.map(({ pattern, relevance, quality, productionReady, why }) => ({
    id: pattern.id,
    summary: pattern.summary,
    ...{ relevance, quality, productionReady, why },
  }));

describe('the search of the site', () => {
  it('answers as the bank does: the same patterns in the same order, with the same numbers and reasons', async () => {
    const own = [
      await changed('rate_limiting', { summary: 'Callers wait their turn.', digest: 'a'.repeat(64) }),
      await changed('cors_config', { id: 'own_cors', digest: 'b'.repeat(64) }),
    ];
    const parts = await partsWith(own);
    const search = searchIn(buildSite(parts));
    const patterns = [...(await shipped()).filter(({ id }) => id !== 'rate_limiting'), ...own];
    const bank = await openBank({
      own: patterns,
      embedder: () => openStaticEmbedder(parts.model),
      onBackendError: 'fail',
    });
    for (const text of QUESTIONS) {
      for (const narrower of [{}, { category: 'security' as const }]) {
        const query = { text, limit: 10, ...narrower };
        const [expected = []] = await bank.hybridSearch([query]);
        expect({ query, hits: told(await search.search(query)) }).toEqual({ query, hits: told(expected) });
      }
    }
  });

  it('what was measured of a pattern ranks it, here as there', async () => {
    const measured = { successRate: 2000, outcomes: 9 };
    const site = await siteWith([await changed('rate_limiting', { measured })]);
    const [first] = await searchIn(site).search({ text: 'rate limiting', limit: 1 });
    expect(first).toMatchObject({ pattern: { id: 'rate_limiting' }, productionReady: false });
  });

  it('a question loads the rows of its own words, once, and no others', async () => {
    const asked: string[] = [];
    const search = searchIn(await siteWith(), asked);
    await search.search({ text: 'rate limiting', limit: 3 });
    const first = asked.filter((name) => name.startsWith('model-'));
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThanOrEqual(4);
    await search.search({ text: 'rate limiting', limit: 3 });
    expect(asked).toEqual(['patterns', 'words', ...first]);
  });

  it('a part that did not come is asked for again by the next question', async () => {
    const site = await siteWith();
    let isDown = true;
    const search = new SiteSearch((name) =>
      isDown ? Promise.reject(new Error('offline')) : Promise.resolve(partOf(site, name)),
    );
    await expect(search.search({ text: 'rate limiting', limit: 1 })).rejects.toThrow('offline');
    isDown = false;
    expect(await search.search({ text: 'rate limiting', limit: 1 })).toHaveLength(1);
  });
});
