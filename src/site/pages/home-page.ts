import type { Category } from '../../category.ts';
import { isProductionReady, PATTERN_CATEGORIES, type Pattern, patternQuality } from '../../pattern/index.ts';
import { displayScore, element, sentence } from '../../report/index.ts';
import { type Catalogue, filledCategories, patternsOf } from '../catalogue.ts';
import { patternLink } from './links.ts';
import { page } from './page.ts';

/** The first page: the search, and every pattern under its category. */
export function homePage(catalogue: Catalogue): string {
  const categories = filledCategories(catalogue);
  return page({
    title: 'Patterns of PatternBank',
    root: '',
    skip: { to: 'categories', label: 'Skip to the patterns' },
    scripts: ['search/search.js'],
    footer:
      'The search uses a sentence model derived from sentence-transformers/all-MiniLM-L6-v2 (Apache License 2.0).',
    main: [
      headerOf(catalogue, categories),
      searchPart(categories),
      contents(catalogue, categories),
      ...categories.map((category) => categoryPart(category, catalogue)),
    ],
  });
}

function headerOf({ patterns, own }: Catalogue, categories: readonly Category[]): string {
  const foreign = own.size === 0 ? '' : `, ${own.size} of them our own`;
  return element('header', [
    '<h1>Patterns</h1>',
    `<p>${patterns.length} patterns in ${categories.length} categories${foreign}. A service is composed from them; each says what it needs, what it offers, and how good it is.</p>`,
  ]);
}

function searchPart(categories: readonly Category[]): string {
  const options = categories.map((category) => `<option value="${category}">${category}</option>`);
  return element('section aria-labelledby="search"', [
    '<h2 id="search">Search</h2>',
    '<noscript><p>The search needs JavaScript; all patterns are listed below.</p></noscript>',
    element('form id="search-form" role="search" hidden', [
      '<div class="wide"><label for="query">What is needed, in plain words</label><input id="query" type="search" autocomplete="off" spellcheck="false"></div>',
      `<div><label for="category">Category</label><select id="category"><option value="">all</option>${options.join('')}</select></div>`,
      '<button>Search</button>',
    ]),
    '<p id="search-status" class="soft" role="status"></p>',
    '<ol id="results" class="results"></ol>',
  ]);
}

function contents(catalogue: Catalogue, categories: readonly Category[]): string {
  return element('nav aria-labelledby="categories"', [
    '<h2 id="categories" tabindex="-1">Categories</h2>',
    element(
      'ul class="chips"',
      categories.map(
        (category) =>
          `<li><a href="#category-${category}">${category}</a> <span class="soft">${patternsOf(catalogue, category).length}</span></li>`,
      ),
    ),
  ]);
}

function categoryPart(category: Category, catalogue: Catalogue): string {
  const { description, success_threshold: threshold } = PATTERN_CATEGORIES[category];
  const patterns = patternsOf(catalogue, category);
  return element(`section aria-labelledby="category-${category}"`, [
    `<h2 id="category-${category}">${category}</h2>`,
    `<p class="soft">${description}; a pattern must claim a success rate of ${displayScore(threshold)}</p>`,
    element(
      'ul class="patterns"',
      patterns.map((pattern) => patternItem(pattern, catalogue.own.has(pattern.id))),
    ),
  ]);
}

function patternItem(pattern: Pattern, isOwn: boolean): string {
  const quality = patternQuality(pattern);
  const notes = [
    ...(isOwn ? ['<span class="own">own pattern</span>'] : []),
    ...(isProductionReady(pattern) ? [] : ['<span class="low">not production ready</span>']),
  ];
  return element('li', [
    `<div>${patternLink(pattern, '')}${notes.length === 0 ? '' : ` ${notes.join(' ')}`}<p>${sentence(pattern.summary)}</p></div>`,
    `<span class="quality"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="value" width="${quality / 100}" height="10"/></svg><span class="number"><span class="hidden">quality </span>${displayScore(quality)}</span></span>`,
  ]);
}
