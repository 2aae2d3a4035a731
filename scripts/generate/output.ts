/** A file that is made from the sources; `text` is all of it. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** Makes some of the generated files. `read` gives the present text of a file, or `undefined`. */
export type Generator = (read: (path: string) => string | undefined) => Promise<readonly Output[]>;

/**
 * A document with the text between `<!-- generated: name -->` and `<!-- /generated -->` replaced.
 *
 * @throws Error - the document has no such place
 */
export function withRegion(document: string, name: string, body: string): string {
  const open = `<!-- generated: ${name} -->`;
  const close = '<!-- /generated -->';
  const start = document.indexOf(open);
  const end = document.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`no region between "${open}" and "${close}"`);
  return `${document.slice(0, start + open.length)}\n\n${body.trim()}\n\n${document.slice(end)}`;
}

/** A Markdown table. Cells are escaped; line breaks are not allowed in them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
