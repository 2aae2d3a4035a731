import { element, text } from '../../report/index.ts';
import { VERSION } from '../../version.ts';
import type { Root } from './links.ts';

export interface PageParts {
  readonly title: string;
  readonly root: Root;
  /** Where the skip link leads, and what it is called. */
  readonly skip: { readonly to: string; readonly label: string };
  readonly main: readonly string[];
  /** Scripts below the root. */
  readonly scripts?: readonly string[];
  /** More sentences of the footer, as HTML. */
  readonly footer?: string;
}

/**
 * One page of the site. Its content security policy lets in the site's own style and script and nothing else, so that text of
 * a pattern could not act even unescaped.
 */
export function page({ title, root, skip, main, scripts = [], footer = '' }: PageParts): string {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    ...(scripts.length === 0 ? [] : ["script-src 'self'"]),
    // The empty icon below: without one a browser asks the server for /favicon.ico.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>\n${element('html lang="en"', [
    element('head', [
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      `<title>${text(title)}</title>`,
      '<link rel="icon" href="data:,">',
      `<link rel="stylesheet" href="${root}style.css">`,
      ...scripts.map((script) => `<script src="${root}${script}" defer></script>`),
    ]),
    element('body', [
      `<a class="skip" href="#${text(skip.to)}">${text(skip.label)}</a>`,
      element('nav aria-label="Site"', [
        `<a href="${root}index.html">Patterns</a>`,
        `<a href="${root}capabilities.html">Capabilities</a>`,
      ]),
      element('main', main),
      `<footer>PatternBank ${VERSION}. Scores are rounded down.${footer === '' ? '' : ` ${footer}`}</footer>`,
    ]),
  ])}\n`;
}
