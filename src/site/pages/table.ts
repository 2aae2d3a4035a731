import { element } from '../../report/index.ts';

/**
 * A table that scrolls by itself where the window is narrow.
 *
 * @param label - what it is about, for those who do not see it; text
 * @param rows - cells as HTML; the first of each row names it
 */
export function table(label: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = ([first = '', ...rest]: readonly string[]): string =>
    `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return element(`div class="scroll" role="region" aria-label="${label}" tabindex="0"`, [
    element('table', [
      `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`,
      element('tbody', rows.map(line)),
    ]),
  ]);
}
