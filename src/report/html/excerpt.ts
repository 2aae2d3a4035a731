import type { Evidence } from '../../readiness/index.ts';
import { linesAddress } from '../markdown/links.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { codeText, element, text } from './markup.ts';

const MAX_EXCERPTS = 10;
const MAX_PLACES = 200;
const MAX_LINES = 8;
const MAX_COLUMNS = 200;
/** What these probes point at is a secret: it is named, and never shown. */
const SECRETS: ReadonlySet<string> = new Set(['CFG-04', 'CFG-05', 'CFG-06']);

/** Shows places of the judged files: a path with its line, and the code that stands there. */
export class Excerpts {
  readonly #view: ReadinessView;
  readonly #secret: ReadonlySet<string>;

  constructor(view: ReadinessView) {
    this.#view = view;
    this.#secret = new Set(
      view.report.gaps
        .filter(({ probe }) => SECRETS.has(probe))
        .flatMap(({ at: { path, line, endLine } }) =>
          Array.from({ length: endLine - line + 1 }, (_, index) => `${path}:${line + index}`),
        ),
    );
  }

  /** The places as a list under a heading; nothing where there is none. */
  list(title: string, places: readonly Evidence[]): string {
    if (places.length === 0) return '';
    const items = places
      .slice(0, MAX_PLACES)
      .map((at, index) => `<li>${this.#place(at)}${index < MAX_EXCERPTS ? this.#code(at) : ''}</li>`);
    const more = places.length - items.length;
    return [
      `<h4>${title} (${places.length})</h4>`,
      element('ul class="plain"', [
        ...items,
        ...(more > 0 ? [`<li class="soft">… and ${more} more</li>`] : []),
      ]),
    ].join('\n');
  }

  #place(at: Evidence): string {
    const { place } = this.#view;
    const label = `<code>${text(`${at.path}:${at.line}`)}</code>`;
    return place === undefined
      ? label
      : `<a href="${text(linesAddress(at, place))}" rel="noreferrer">${label}</a>`;
  }

  #code({ path, line, endLine }: Evidence): string {
    const source = this.#view.textOf?.(path);
    if (source === undefined) return '';
    const last = Math.min(endLine, line + MAX_LINES - 1);
    const rows = source
      .split(/\r?\n/)
      .slice(line - 1, last)
      .map((row, index) => this.#row(path, line + index, row));
    if (rows.length === 0) return '';
    const more = endLine - last;
    return `<pre><code>${[...rows, ...(more > 0 ? [`<span class="line">… ${more} more lines</span>`] : [])].join('\n')}</code></pre>`;
  }

  #row(path: string, line: number, row: string): string {
    const shown = this.#secret.has(`${path}:${line}`)
      ? '(not shown: it may hold a secret)'
      : [...row].slice(0, MAX_COLUMNS).join('');
    return `<span class="line">${String(line).padStart(4)}  </span>${codeText(shown)}`;
  }
}
