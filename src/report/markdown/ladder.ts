/** How much of each list a text shows. */
export interface Detail {
  /** Rows of a list; what is beyond is counted. */
  readonly rows: number;
  /** Whether code is shown beside what it is about. */
  readonly snippets: boolean;
}

/** From everything to counts. */
const LADDER: readonly Detail[] = [
  { rows: 1000, snippets: true },
  { rows: 1000, snippets: false },
  { rows: 100, snippets: false },
  { rows: 25, snippets: false },
  { rows: 5, snippets: false },
  { rows: 0, snippets: false },
];

/**
 * The fullest text that fits: lists get shorter as wholes, so that no fence, table or character is ever cut.
 *
 * @param measure - size of a text, in the unit of `limit`
 */
export function fitting(
  render: (detail: Detail) => string,
  limit: number,
  measure: (text: string) => number,
): string {
  let text = '';
  for (const detail of LADDER) {
    text = render(detail);
    if (measure(text) <= limit) return text;
  }
  return text;
}

/** The first rows, and a line for those that are left out. */
export function shown<Item>(
  items: readonly Item[],
  { rows }: Detail,
): { readonly items: readonly Item[]; readonly more: number } {
  return { items: items.slice(0, rows), more: Math.max(0, items.length - rows) };
}

/** A table with the first rows; `undefined` where there is nothing to show. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  detail: Detail,
): string | undefined {
  if (rows.length === 0) return undefined;
  const { items, more } = shown(rows, detail);
  if (items.length === 0) return `${more} rows are left out here.`;
  const lines = [head, head.map(() => '---'), ...items].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, ...(more === 0 ? [] : ['', `… and ${more} more.`])].join('\n');
}

/** A part that opens on a click. In `summary` Markdown is not read and HTML is: it takes words of ours only. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Parts with an empty line between them; what is not there leaves none. */
export function stacked(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
