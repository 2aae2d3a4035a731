import type { Heading, List, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Piece } from './piece.ts';
import { simplePieces } from './simple-pieces.ts';

/**
 * Constructs that are not parsed: readers take the text of a block as it was written, and fences and tables are out
 * of the lines already. It halves the time, and no pair of brackets can make it grow.
 */
const DISABLED = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;

/** Lines that the Markdown parser gets at once: its memory is freed before the next. */
const CHUNK = 400;

/** The headings, paragraphs and list items of the lines, in their order. */
export function piecesOf(lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const flush = (end: number): void => {
    if (end > start) pieces.push(...parsed(lines.slice(start, end), start));
    start = end;
  };
  lines.forEach((line, index) => {
    const found = HEADING.exec(line);
    if (found !== null) {
      flush(index);
      pieces.push({
        kind: 'heading',
        level: (found[1] ?? '').length,
        text: (found[2] ?? '').trim(),
        line: index + 1,
        endLine: index + 1,
      });
      start = index + 1;
    } else if (isEnough(index - start, line, lines[index - 1] ?? '')) flush(index);
  });
  flush(lines.length);
  return pieces;
}

/** Whether a chunk ends before a line: where a block starts, and inside one that nobody reads as one any more. */
function isEnough(count: number, line: string, before: string): boolean {
  return count >= 4 * CHUNK || (count >= CHUNK && isBreak(line, before));
}

/** A line that starts a block of its own, whatever stands before it. */
function isBreak(line: string, before: string): boolean {
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/.test(line) || (before.trim() === '' && /^\S/.test(line));
}

/** Lines that start at their margin behind an empty one continue nothing: each such part may be read alone. */
function parsed(lines: readonly string[], offset: number): Piece[] {
  const pieces: Piece[] = [];
  let hard: { readonly from: number; to: number } | undefined;
  const flush = (): void => {
    if (hard !== undefined) pieces.push(...fullyParsed(lines.slice(hard.from, hard.to), offset + hard.from));
    hard = undefined;
  };
  for (const { from, to } of partsOf(lines)) {
    const simple = simplePieces(lines.slice(from, to), offset + from);
    if (simple === undefined) hard = { from: hard?.from ?? from, to };
    else {
      flush();
      pieces.push(...simple);
    }
  }
  flush();
  return pieces;
}

function partsOf(lines: readonly string[]): { readonly from: number; readonly to: number }[] {
  const starts = lines.flatMap((line, index) =>
    index > 0 && /^\S/.test(line) && (lines[index - 1] ?? '').trim() === '' ? [index] : [],
  );
  return [0, ...starts].map((from, index) => ({ from, to: starts[index] ?? lines.length }));
}

function fullyParsed(lines: readonly string[], offset: number): Piece[] {
  const root = fromMarkdown(lines.join('\n'), { extensions: [{ disable: { null: DISABLED } }] });
  const pieces: Piece[] = [];
  walk(root, { lines, depth: 0, ordered: false, pieces });
  return pieces.map((piece) => ({ ...piece, line: piece.line + offset, endLine: piece.endLine + offset }));
}

interface Walk {
  readonly lines: readonly string[];
  readonly depth: number;
  readonly ordered: boolean;
  readonly pieces: Piece[];
}

function walk(node: Parents, at: Walk): void {
  for (const child of node.children) {
    if (child.type === 'heading') at.pieces.push(heading(child, at.lines));
    else if (child.type === 'paragraph') at.pieces.push({ kind: 'paragraph', ...textOf(child, at.lines) });
    else if (child.type === 'list') list(child, { ...at, depth: at.depth + 1 });
    else if ('children' in child) walk(child, at);
  }
}

function list(node: List, at: Walk): void {
  const ordered = node.ordered === true;
  for (const item of node.children) {
    const [first, ...others] = item.children;
    const own = first?.type === 'paragraph' ? textOf(first, at.lines) : { text: '', ...linesOf(item) };
    at.pieces.push({ kind: 'item', ordered, depth: at.depth, ...own });
    const rest = first?.type === 'paragraph' ? others : item.children;
    walk({ ...item, children: rest }, { ...at, ordered });
  }
}

function heading(node: Heading, lines: readonly string[]): Piece {
  const { text, line, endLine } = textOf(node, lines);
  const title = text
    .replace(/^#{1,6}(?:\s+|$)/, '')
    .replace(/\s+#+\s*$/, '')
    .replace(/\n[=-]+\s*$/, '');
  return { kind: 'heading', level: node.depth, text: title.trim(), line, endLine };
}

/** The source of a node, without what marks the lists and quotes around it. */
function textOf(node: Nodes, lines: readonly string[]): { text: string; line: number; endLine: number } {
  const { line, endLine } = linesOf(node);
  const column = node.position?.start.column ?? 1;
  const [first = '', ...others] = lines.slice(line - 1, endLine);
  const text = [first.slice(column - 1), ...others.map((other) => other.replace(/^[\s>]+/, ''))];
  return { text: text.join('\n').trim(), line, endLine };
}

function linesOf(node: Nodes): { line: number; endLine: number } {
  const line = node.position?.start.line ?? 1;
  return { line, endLine: Math.max(line, node.position?.end.line ?? line) };
}
