import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BankIndex } from '../../src/bank/index.ts';
import type { ModelFile } from '../../src/embedding/index.ts';
import { type Pattern, SECURITY_LEVELS } from '../../src/pattern/index.ts';
import { catalogueOf } from '../../src/site/catalogue.ts';
import { capabilityPage } from '../../src/site/pages/capability-page.ts';
import { homePage } from '../../src/site/pages/home-page.ts';
import { patternPage } from '../../src/site/pages/pattern-page.ts';
import { searchFiles } from '../../src/site/search-data.ts';
import type { TreeFile } from '../../src/tree/index.ts';
import { HOSTILE, hostile } from '../report/hostile.ts';
import { changed, shipped, siteWith } from './site.ts';

const TAGS = /<\/?([a-z0-9-]+)/gi;

/** The elements that a page has, each once. */
function elementsOf(html: string): readonly string[] {
  return [...new Set([...html.matchAll(TAGS)].map(([, tag]) => (tag ?? '').toLowerCase()))].sort();
}

/** A pattern in which everything that an author can write is `foreign`. */
function saying(foreign: string, calm: Pattern): Pattern {
  const [file] = calm.files;
  return {
    ...calm,
    ...{
      summary: foreign,
      version: foreign,
      domain: foreign,
      tags: [foreign],
      asks: [foreign],
      when: foreign,
    },
    ...{ requires: [foreign], supersedes: [foreign], digest: foreign },
    provides: [{ capability: foreign, exclusive: true }],
    conflicts: [{ capability: foreign, reason: foreign }],
    parameters: [
      {
        name: foreign,
        type: 'string',
        default: foreign,
        pattern: foreign,
        description: foreign,
        from: foreign,
      },
    ],
    files: file === undefined ? [] : [{ ...file, source: foreign, path: foreign, template: foreign }],
    contributions: [{ kind: foreign, value: { [foreign]: foreign }, when: foreign, line: 1 }],
    mutation: { file: foreign, find: foreign, replace: foreign, killedBy: foreign },
  };
}

const MODEL: ModelFile = { dimension: 2, rowOf: new Map([['[UNK]', 0]]), rows: new Int8Array(2) };

function indexOf(pattern: Pattern): BankIndex {
  return { model: 'two', dimension: 2, entries: [{ pattern, vector: new Float32Array(2) }] };
}

function textOf(files: readonly TreeFile[]): string {
  return files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
}

describe('the site', () => {
  it('every link and script leads to a file of the site, and every anchor to an element', async () => {
    const site = await siteWith();
    const broken = site
      .paths()
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => {
        const html = site.text(path) ?? '';
        return [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
          .map(([, target = '']) => target)
          .filter((target) => target !== 'data:,')
          .filter((target) => {
            const { pathname, hash } = new URL(target, `file:///${path}`);
            const anchor = decodeURIComponent(hash.slice(1));
            const reached = site.text(pathname.slice(1));
            return reached === undefined || (anchor !== '' && !reached.includes(`id="${anchor}"`));
          })
          .map((target) => `${path} → ${target}`);
      });
    expect(broken).toEqual([]);
  });

  it('names no address outside itself, and lets nothing else in', async () => {
    const site = await siteWith();
    const home = site.text('index.html') ?? '';
    expect(home).toContain("default-src 'none'; style-src 'self'; script-src 'self'");
    expect(site.text('patterns/rate_limiting.html')).not.toContain('script-src');
    expect(`${home}${site.text('style.css') ?? ''}`).not.toMatch(/https?:/);
  });

  it('has a page for every pattern, with its code, and each under its category', async () => {
    const site = await siteWith();
    const home = site.text('index.html') ?? '';
    for (const { id, files } of await shipped()) {
      const html = site.text(`patterns/${id}.html`) ?? '';
      expect(home).toContain(`href="patterns/${id}.html"`);
      expect([...html.matchAll(/<details class="code">/g)].length).toBeGreaterThanOrEqual(files.length);
    }
    expect(site.text('patterns/rate_limiting.html')).toContain('class RateLimitMiddleware');
  });

  it('says what quality rests on: the claim, or what was measured', async () => {
    const { trials: _, ...unproven } = await changed('rate_limiting', {});
    const claimed = (await siteWith([unproven])).text('patterns/rate_limiting.html') ?? '';
    expect(claimed).toContain('no outcome was recorded');
    expect(claimed).toContain('not measured');
    const trials = { runs: 5, passes: 4, testCoverage: 9900, tested: '2026-11-28' };
    const tried = [await changed('rate_limiting', { trials })];
    const proven = (await siteWith(tried)).text('patterns/rate_limiting.html') ?? '';
    expect(proven).toContain('measured on 2026-11-28: it passed in 4 of 5 sample services');
    expect(proven).toContain('measured on 2026-11-28: lines and branches');
    const own = [await changed('rate_limiting', { measured: { successRate: 2000, outcomes: 9 } })];
    const measured = (await siteWith(own)).text('patterns/rate_limiting.html') ?? '';
    expect(measured).toContain(
      'measured: 9 outcomes of services, beside the prior: what the manifest claims, 0.98',
    );
    expect(measured).toContain('✗ Not production ready');
    expect(measured).toContain('own pattern');
  });

  it('tells who needs a pattern and whom it needs, in the picture, in words and as links', async () => {
    const html = (await siteWith()).text('patterns/app_factory.html') ?? '';
    expect(html).toMatch(
      /<desc id="graph-words">app_factory requires: [^<]*It is required by: [^<]*rate_limiting/,
    );
    expect(html).toContain('href="../patterns/rate_limiting.html"');
    expect(html).toMatch(/<svg class="graph" role="img" aria-labelledby="graph-title graph-words"/);
  });

  it('two that cannot stand in one service name each other', async () => {
    const html = (await siteWith()).text('patterns/jwt_authentication.html') ?? '';
    expect(html).toContain('a service has one way to know its callers');
    expect(html.slice(html.indexOf('<h3>Conflicts'))).toContain('../patterns/api_key_authentication.html');
  });

  it('the same patterns give the same bytes, in whatever order they come', async () => {
    const own = [
      await changed('cors_config', { summary: 'One.', digest: 'a'.repeat(64) }),
      await changed('rate_limiting', { summary: 'Two.', digest: 'b'.repeat(64) }),
    ];
    const [one, other] = await Promise.all([siteWith(own), siteWith([...own].reverse())]);
    expect(one.gitTreeId()).toBe(other.gitTreeId());
  });

  it('text of a pattern stays text, whatever it says', async () => {
    const site = await siteWith();
    const ours = elementsOf(
      site
        .paths()
        .map((path) => (path.endsWith('.html') ? site.text(path) : ''))
        .join(''),
    );
    const [calm, ...others] = [await changed('rate_limiting', {}), ...(await shipped())];
    fc.assert(
      fc.property(hostile, (foreign) => {
        const own = saying(foreign, calm);
        const catalogue = catalogueOf([own, ...others.filter(({ id }) => id !== own.id)], new Set([own.id]));
        for (const html of [patternPage(own, catalogue), homePage(catalogue), capabilityPage(catalogue)]) {
          expect(elementsOf(html).filter((tag) => !ours.includes(tag))).toEqual([]);
          expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<script>|<[^>]*\son[a-z]+=/);
          expect(html).not.toMatch(/[\u202e\u001b]|^::/m);
        }
        expect(textOf(searchFiles(indexOf(own), MODEL))).not.toContain('<');
      }),
      { numRuns: 60, examples: HOSTILE.map((text): [string] => [text]) },
    );
  });

  it('every level of security has its value among the facets', async () => {
    for (const securityLevel of SECURITY_LEVELS) {
      const { quality } = await changed('rate_limiting', {});
      const own = await changed('rate_limiting', { quality: { ...quality, securityLevel } });
      expect((await siteWith([own])).text('patterns/rate_limiting.html')).toContain(
        `security level <code>${securityLevel}</code>`,
      );
    }
  });
});
