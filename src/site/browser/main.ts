import { isCategory } from '../../category.ts';
import { browser, type PageElement } from './browser.ts';
import { partLoader } from './load-part.ts';
import { resultItem } from './results.ts';
import { SiteSearch } from './site-search.ts';

/** As many as `patternbank search` prints where nothing is said. */
const LIMIT = 10;
/** Milliseconds without a key before a search: words that are half typed load rows that nobody asked for. */
const PAUSE = 300;

function required(id: string): PageElement {
  const element = browser.document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

const form = required('search-form');
const query = required('query');
const category = required('category');
const status = required('search-status');
const results = required('results');
const search = new SiteSearch(partLoader());
let timer: number | undefined;
let latest = 0;

async function show(): Promise<void> {
  browser.clearTimeout(timer);
  latest += 1;
  const turn = latest;
  const text = query.value;
  const chosen = category.value;
  browser.history.replaceState(null, '', address(text, chosen));
  if (text.trim() === '') return say('', []);
  try {
    const asked = { text, limit: LIMIT, ...(isCategory(chosen) ? { category: chosen } : {}) };
    const hits = await search.search(asked);
    if (turn !== latest) return;
    say(
      hits.length === 1 ? '1 pattern, best first' : `${hits.length} patterns, best first`,
      hits.map(resultItem),
    );
  } catch (error: unknown) {
    if (turn === latest)
      say(`The search does not work: ${error instanceof Error ? error.message : 'it failed'}.`, []);
  }
}

function say(text: string, items: readonly PageElement[]): void {
  status.textContent = text;
  results.replaceChildren(...items);
}

function address(text: string, chosen: string): string {
  if (text === '') return '#search';
  return `#q=${encodeURIComponent(text)}${chosen === '' ? '' : `&category=${chosen}`}`;
}

/** A link may ask: `index.html#q=rate%20limit&category=security`. */
function readAddress(): void {
  const asked = new URLSearchParams(browser.location.hash.slice(1));
  const text = asked.get('q');
  if (text === null) return;
  query.value = text;
  category.value = isCategory(asked.get('category') ?? '') ? (asked.get('category') ?? '') : '';
  void show();
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
// What a question needs in any case is loaded while it is typed; where that fails, the question says so.
query.addEventListener('focus', () => void search.open().catch(() => undefined));
query.addEventListener('input', () => {
  browser.clearTimeout(timer);
  timer = browser.setTimeout(() => void show(), PAUSE);
});
category.addEventListener('change', () => void show());
browser.addEventListener('hashchange', readAddress);
readAddress();
