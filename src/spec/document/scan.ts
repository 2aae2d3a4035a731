/** A fenced block as it stands in the lines. Indices count from 0; `end` is the line of the closing fence. */
export interface Fence {
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly lines: readonly string[];
  /** `false` where no fence closes it and the end is our reading. */
  readonly closed: boolean;
}

/** A table as it stands in the lines. Indices count from 0. */
export interface ScannedTable {
  readonly start: number;
  readonly end: number;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly index: number }[];
}

/** What the Markdown parser does not have to see, and the lines that are left for it. */
export interface Scan {
  readonly fences: readonly Fence[];
  readonly tables: readonly ScannedTable[];
  readonly prose: readonly string[];
}

/** Levels of lists and quotes that are told apart: the parser's time grows with the square of the depth. */
const DEPTH_LIMIT = 20;

const FENCE = /^\s{0,12}(?:[-*+]\s+|\d+[.)]\s+|>\s?)*(`{3,}|~{3,})\s*([^`]*)$/;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Takes fences and tables out of the lines, in one pass, before the Markdown parser sees what is left. */
export function scan(lines: readonly string[]): Scan {
  const prose = lines.map(flattened);
  const fences: Fence[] = [];
  const tables: ScannedTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const fence = fenceAt(lines, at);
    const table = fence === undefined ? tableAt(lines, at) : undefined;
    const taken = fence ?? table;
    if (fence !== undefined) fences.push(fence);
    if (table !== undefined) tables.push(table);
    if (taken !== undefined) prose.fill('', taken.start, taken.end + 1);
    at = (taken?.end ?? at) + 1;
  }
  return { fences, tables, prose };
}

function fenceAt(lines: readonly string[], start: number): Fence | undefined {
  const opening = FENCE.exec(lines[start] ?? '');
  if (opening === null) return undefined;
  const [, mark = '', info = ''] = opening;
  const language = info.trim();
  let headingAt: number | undefined;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line.startsWith(mark) && /^[`~]+$/.test(line))
      return fence({ start, end: at, language, closed: true }, lines);
    const reopened = /^(```|~~~)\w/.test(line) && mark[0] === line[0];
    if (reopened) return fence({ start, end: (headingAt ?? at) - 1, language, closed: false }, lines);
    // The first heading after a blank line: prose goes on there if the fence never closes.
    if (
      headingAt === undefined &&
      /^#{1,6}\s+\S/.test(lines[at] ?? '') &&
      (lines[at - 1] ?? '').trim() === ''
    )
      headingAt = at;
  }
  return fence({ start, end: (headingAt ?? lines.length) - 1, language, closed: false }, lines);
}

function fence(given: Omit<Fence, 'lines'>, lines: readonly string[]): Fence {
  return { ...given, lines: lines.slice(given.start + 1, given.closed ? given.end : given.end + 1) };
}

function tableAt(lines: readonly string[], start: number): ScannedTable | undefined {
  const first = lines[start] ?? '';
  const delimiter = lines[start + 1] ?? '';
  if (
    !first.includes('|') ||
    !delimiter.includes('-') ||
    !delimiter.includes('|') ||
    !DELIMITER.test(delimiter)
  )
    return undefined;
  const header = cellsOf(first);
  const rows: { cells: readonly string[]; index: number }[] = [];
  let end = start + 1;
  for (let at = start + 2; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.includes('|') || line.trim() === '') break;
    rows.push({ cells: cellsOf(line), index: at });
    end = at;
  }
  return { start, end, header, rows };
}

/** The cells of a row. A bar that is escaped, or inside code, separates nothing. */
function cellsOf(row: string): readonly string[] {
  const text = row.trim().replace(/^[>\s]*\|/, '');
  const cells: string[] = [];
  let cell = '';
  let inCode = false;
  const lastTick = text.lastIndexOf('`');
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\' && text[at + 1] === '|') {
      cell += '|';
      at += 1;
    } else if (character === '|' && !(inCode && lastTick > at)) {
      cells.push(cell.trim());
      cell = '';
      inCode = false;
    } else {
      if (character === '`') inCode = !inCode;
      cell += character;
    }
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells;
}

function flattened(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const rest = line.slice(indent.length);
  const spaces = Math.min(indent.replace(/\t/g, '    ').length, 2 * DEPTH_LIMIT);
  const markers = /^(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*(?=[>\-*+\d])){20,}/.exec(rest)?.[0] ?? '';
  return `${' '.repeat(spaces)}${rest.slice(markers.length)}`;
}
