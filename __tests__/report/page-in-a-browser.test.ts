import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderReport } from '../../src/report/index.ts';
import { findBrowser, Page } from './browser.ts';
import { CONTRASTS, type Contrast } from './contrasts.ts';
import { HOSTILE, hostileView } from './hostile.ts';
import { viewOf } from './judged.ts';

const browser = findBrowser();
/** Where no browser is found the suite is listed as skipped, never as passed. */
const inBrowser = browser === undefined ? describe.skip : describe;

inBrowser('the HTML report in Chromium', () => {
  let folder = '';
  let page: Page;
  const written = (name: string, html: string): string => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, html);
    return path;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'patternbank-page-'));
    page = await Page.open(browser ?? '');
    await page.resize(1200, 1600);
  });
  afterAll(async () => {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loads nothing but itself, and the browser has nothing to complain of', async () => {
    const path = written('plain', renderReport('html', viewOf()));
    page.requests.length = 0;
    await page.visit(path);
    expect({ requests: page.requests, complaints: page.complaints }).toEqual({
      requests: [`file://${path}`],
      complaints: [],
    });
  });

  it('a reader in the dark gets a dark page, with contrast in both', async () => {
    await page.visit(written('plain', renderReport('html', viewOf())));
    for (const scheme of ['light', 'dark'] as const) {
      await page.prefer(scheme);
      const colours = await page.value(CONTRASTS);
      expect({ scheme, low: (colours as readonly Contrast[]).filter(({ ratio }) => ratio < 4.5) }).toEqual({
        scheme,
        low: [],
      });
      const pictures = process.env['PICTURES'];
      if (pictures === undefined) continue;
      mkdirSync(pictures, { recursive: true });
      writeFileSync(join(pictures, `report-${scheme}.png`), await page.picture());
    }
  });

  it('opens a probe in place by keyboard alone, and shows its evidence', async () => {
    await page.visit(
      written('code', renderReport('html', viewOf({ textOf: () => 'first\nsecond\nclass Settings:\n' }))),
    );
    await page.value(`document.querySelector('#CFG-01 > summary').focus()`);
    await page.press('Enter');
    expect(await page.value(`document.querySelector('#CFG-01').open`)).toBe(true);
    expect(await page.value(`document.querySelector('#CFG-01 pre').innerText`)).toContain('class Settings:');
  });

  it('a state that is switched off by keyboard hides its probes, and switched on brings them back', async () => {
    await page.visit(written('plain', renderReport('html', viewOf())));
    const shown = (): Promise<unknown> =>
      page.value(
        `[...document.querySelectorAll('.probe')].filter((one) => one.checkVisibility()).map((one) => one.id)`,
      );
    expect(await shown()).toEqual(['CFG-01', 'SEC-03', 'TST-02']);
    await page.value(`document.querySelector('#show-pass').focus()`);
    await page.press(' ');
    expect(await shown()).toEqual(['SEC-03', 'TST-02']);
    await page.press(' ');
    expect(await shown()).toEqual(['CFG-01', 'SEC-03', 'TST-02']);
  });

  it('the way by Tab visits the links, the filter and every probe in the order of the page', async () => {
    await page.visit(written('plain', renderReport('html', viewOf())));
    const visited: unknown[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.press('Tab');
      visited.push(
        await page.value(
          `document.activeElement.parentElement?.id || document.activeElement.id || document.activeElement.getAttribute('href')`,
        ),
      );
    }
    expect(visited).toEqual(expect.arrayContaining(['#probes', 'show-pass', 'CFG-01', 'SEC-03', 'TST-02']));
  });

  it('text of the repository stays text', async () => {
    const path = written('hostile', renderReport('html', hostileView(HOSTILE.join(' '), '<b>.py')));
    page.requests.length = 0;
    await page.visit(path);
    expect(
      await page.value(`document.querySelectorAll('script, img, iframe, object, form, svg script').length`),
    ).toBe(0);
    expect({ requests: page.requests, complaints: page.complaints }).toEqual({
      requests: [`file://${path}`],
      complaints: [],
    });
  });

  it('a narrow window needs no scrolling sideways', async () => {
    await page.resize(360, 800);
    await page.visit(written('plain', renderReport('html', viewOf())));
    expect(await page.value('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
