/** Breaks what GitHub links by itself, invisibly: neither a backslash nor an entity keeps `@name` from being called. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Characters that mean something to Markdown or HTML. */
const MARKUP = /[\\`*_{}[\]()#+!|~$<>&"']/g;

/**
 * Text of a spec, a pattern or a path as prose on one line: no markup, no HTML, no mention, no reference, no link.
 */
export function prose(text: string): string {
  return escaped(oneLine(text));
}

function escaped(line: string): string {
  return unlinked(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}

/** A sentence of a diagnostic or an omission: prose, and what stands between backticks as code. */
export function sentence(text: string): string {
  const parts = oneLine(text).split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join('');
}

/** Text as inline code: nothing in it is interpreted, in a table neither. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === '') return '` `';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  // In a table a pipe ends the cell, also inside of code; the backslash before it is taken away again.
  return `${ticks}${pad}${line.replaceAll('|', '\\|')}${pad}${ticks}`;
}

/** Text as a code block, the fence longer than any in it. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const lines = withoutCommands(withoutControls(text).replaceAll(/\r\n?/g, '\n')).replace(/\n$/, '');
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** A link. The label is Markdown already, the address is made by us. */
export function link(label: string, address: string): string {
  return `[${label}](${address.replace(/[()<>\s]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}

/** A path as part of an address. */
export function addressPath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** At most `length` characters, never half of one. */
export function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim();
}

function withoutControls(text: string): string {
  return [...text].map((character) => (isControl(character.codePointAt(0) ?? 0) ? '�' : character)).join('');
}

/** Where a report is printed in a workflow, the runner would carry out a line that begins like this. */
function withoutCommands(text: string): string {
  return text.replaceAll(/^(\s*)(::|##\[)/gm, `$1${ZERO_WIDTH_SPACE}$2`);
}

/** Controls and marks that reverse the direction of what follows; tabs and line breaks are none. */
function isControl(point: number): boolean {
  if (point === 0x09 || point === 0x0a || point === 0x0d) return false;
  const inRange = (first: number, last: number): boolean => point >= first && point <= last;
  return point < 0x20 || inRange(0x7f, 0x9f) || inRange(0x202a, 0x202e) || inRange(0x2066, 0x2069);
}

function unlinked(text: string): string {
  return text
    .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}-`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}${ZERO_WIDTH_SPACE}.`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
