import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { searchJson } from '../../src/report/index.ts';
import type { FileTree } from '../../src/tree/index.ts';
import { findBrowser, Page } from '../report/browser.ts';
import { CONTRASTS, type Contrast } from '../report/contrasts.ts';
import { HOSTILE } from '../report/hostile.ts';
import { ROOT, type } from '../terminal/typing.ts';
import { changed, QUESTIONS, shipped, siteWith } from './site.ts';

const browser = findBrowser();
/** Where no browser is found the suite is listed as skipped, never as passed. */
const inBrowser = browser === undefined ? describe.skip : describe;

/** What the list of results shows, with the exact relevance. */
const SHOWN = `[...document.querySelectorAll('#results li')].map((item) => [item.querySelector('a').textContent, Number(item.querySelector('.number').title.slice(10))])`;

inBrowser('the site in Chromium', () => {
  let folder = '';
  let page: Page;
  let visits = 0;
  const placed = (name: string, site: FileTree): string => {
    for (const { path, bytes } of site.files()) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), bytes);
    }
    return join(folder, name);
  };
  /** A new address each time: of one that differs behind the `#` alone a browser loads nothing. */
  const visit = (site: string, path: string): Promise<void> => {
    visits += 1;
    const [file = '', anchor = ''] = path.split('#');
    return page.visit(`${site}/${file}?${visits}#${anchor}`);
  };
  const until = async (expression: string): Promise<void> => {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      if ((await page.value(expression)) === true) return;
      await wait(25);
    }
    throw new Error(`never: ${expression}`);
  };
  const found = (): Promise<void> => until(`document.getElementById('search-status').textContent !== ''`);
  let site = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'patternbank-site-'));
    site = placed('below/a folder', await siteWith());
    page = await Page.open(browser ?? '');
    await page.resize(1200, 1600);
  });
  afterAll(async () => {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers every question as `patternbank search` does, in order and to the last digit', async () => {
    await visit(site, 'index.html');
    const asked = QUESTIONS.filter((text) => text !== '').flatMap((text, index) => [
      { text, category: '' },
      ...(index % 6 === 0 ? [{ text, category: 'security' }] : []),
    ]);
    for (const { text, category } of asked) {
      const narrower = category === '' ? [] : ['--category', category];
      const { stdout } = await type(ROOT, 'search', text, ...narrower, '--json');
      const { results } = searchJson.parse(JSON.parse(stdout));
      await page.value(
        `document.getElementById('search-status').textContent = ''; location.hash = ${JSON.stringify(`q=${encodeURIComponent(text)}&category=${category}`)}`,
      );
      await found();
      expect({ text, category, shown: await page.value(SHOWN) }).toEqual({
        text,
        category,
        shown: results.map(({ id, relevance }) => [id, relevance]),
      });
    }
    expect(page.complaints).toEqual([]);
  });

  it('asks for nothing but its own files, from the disk and below a folder', async () => {
    page.requests.length = 0;
    await visit(site, 'index.html#q=rate%20limiting');
    await found();
    await visit(site, 'patterns/rate_limiting.html');
    await visit(site, 'capabilities.html');
    const own = `file://${site.replaceAll(' ', '%20')}/`;
    expect(page.requests.filter((address) => !address.startsWith(own) && address !== 'data:,')).toEqual([]);
    expect(page.requests.filter((address) => address.includes('/search/model-')).length).toBeLessThanOrEqual(
      4,
    );
    expect(page.complaints).toEqual([]);
  });

  it('a reader who does not search loads no part of the model', async () => {
    page.requests.length = 0;
    await visit(site, 'index.html');
    expect(page.requests.filter((address) => address.includes('/search/'))).toEqual([
      expect.stringMatching(/\/search\/search\.js$/),
    ]);
  });

  it('is used by keyboard alone: skip link, question, answer, page', async () => {
    await visit(site, 'index.html');
    await page.press('Tab');
    expect(await page.value('document.activeElement.className')).toBe('skip');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Tab');
    expect(await page.value('document.activeElement.id')).toBe('query');
    expect(await page.value('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.type('health checks');
    await page.press('Enter');
    await found();
    for (let step = 0; step < 3; step += 1) await page.press('Tab');
    expect(await page.value('document.activeElement.textContent')).toBe('health_checks');
    await page.press('Enter');
    await until(
      `location.pathname.endsWith('/patterns/health_checks.html') && document.readyState === 'complete'`,
    );
    await page.value(`document.querySelector('details.code > summary').focus()`);
    await page.press('Enter');
    expect(await page.value(`document.querySelector('details.code').open`)).toBe(true);
  });

  it('what is typed is answered without a button, and nothing is left of an empty question', async () => {
    await visit(site, 'index.html');
    await page.value(`document.getElementById('query').focus()`);
    await page.type('health checks');
    await found();
    await page.value(
      `document.getElementById('query').value = ''; document.getElementById('query').dispatchEvent(new Event('input'))`,
    );
    await until(`document.querySelectorAll('#results li').length === 0`);
    expect(await page.value(`document.getElementById('search-status').textContent`)).toBe('');
  });

  it('without scripts every pattern is listed and leads to its page, and no form stands there for nothing', async () => {
    await page.allowScripts(false);
    await visit(site, 'index.html');
    await page.allowScripts(true);
    expect(await page.value(`document.getElementById('search-form').checkVisibility()`)).toBe(false);
    expect(await page.value(`document.querySelectorAll('.patterns a[href^="patterns/"]').length`)).toBe(
      (await shipped()).length,
    );
  });

  it('has contrast in the light and in the dark, and needs no scrolling sideways on a phone', async () => {
    for (const path of ['index.html#q=rate%20limiting', 'patterns/rate_limiting.html', 'capabilities.html']) {
      for (const scheme of ['light', 'dark'] as const) {
        await page.prefer(scheme);
        for (const width of [1200, 360]) {
          await page.resize(width, 1600);
          await visit(site, path);
          if (path.includes('#')) await found();
          await page.value(`document.querySelectorAll('details').forEach((one) => { one.open = true })`);
          const low = ((await page.value(CONTRASTS)) as readonly Contrast[]).filter(
            ({ ratio }) => ratio < 4.5,
          );
          const fits = await page.value('document.documentElement.scrollWidth <= innerWidth');
          expect({ path, scheme, width, low, fits }).toEqual({ path, scheme, width, low: [], fits: true });
          const pictures = process.env['PICTURES'];
          if (pictures === undefined) continue;
          mkdirSync(pictures, { recursive: true });
          const name = `site-${path.replace(/[/#].*|\.html.*/, '')}-${scheme}-${width}.png`;
          writeFileSync(join(pictures, name), await page.picture());
        }
      }
    }
    await page.resize(1200, 1600);
  });

  it('text of a pattern stays text, on its page and among the results', async () => {
    const text = HOSTILE.join(' ');
    const [file] = (await changed('rate_limiting', {})).files;
    const own = await changed('rate_limiting', {
      ...{ summary: text, asks: [text], tags: ['rate limiting'], digest: 'a'.repeat(64) },
      ...(file === undefined ? {} : { files: [{ ...file, path: '<b>.py', template: HOSTILE.join('\n') }] }),
    });
    const hostileSite = placed('hostile', await siteWith([own]));
    page.complaints.length = 0;
    for (const path of ['index.html#q=rate%20limiting', 'patterns/rate_limiting.html']) {
      await visit(hostileSite, path);
      if (path.includes('#')) await found();
      expect(
        await page.value(
          `document.querySelectorAll('main script, img, iframe, object, style, [onerror], [onload], details h1').length`,
        ),
      ).toBe(0);
    }
    expect(
      await page.value(`document.querySelector('details.code code').textContent.includes('<script>')`),
    ).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  it('says so where a part of the search is missing', async () => {
    const half = placed('half', (await siteWith()).without(['search/words.js']));
    await visit(half, 'index.html#q=rate%20limiting');
    await found();
    expect(await page.value(`document.getElementById('search-status').textContent`)).toBe(
      'The search does not work: search/words.js cannot be loaded.',
    );
  });
});
