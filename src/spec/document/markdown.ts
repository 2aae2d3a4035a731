import type { Heading, List, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A piece of prose as the Markdown parser sees it. Lines count from 1. */
export type Piece =
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly level: number;
      readonly line: number;
      readonly endLine: number;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number; readonly endLine: number }
  | {
      readonly kind: 'item';
      readonly text: string;
      readonly ordered: boolean;
      readonly depth: number;
      readonly line: number;
      readonly endLine: number;
    };

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

function parsed(lines: readonly string[], offset: number): Piece[] {
  if (lines.every((line) => line === '' || line.trim() === '')) return [];
  const simple = simplePieces(lines, offset);
  if (simple !== undefined) return simple;
  const root = fromMarkdown(lines.join('\n'), { extensions: [{ disable: { null: DISABLED } }] });
  const pieces: Piece[] = [];
  walk(root, { lines, depth: 0, ordered: false, pieces });
  return pieces.map((piece) => ({ ...piece, line: piece.line + offset, endLine: piece.endLine + offset }));
}

const BULLET = /^[-*+] +([^\s\-*+>#|=\d].*)$/;
const SENTENCE = /^(?:\*\*)?[\p{L}`][^|]*$/u;

/** Flat bullets and paragraphs of one line, as most lines are, need no parser. `undefined`: something else is there. */
function simplePieces(lines: readonly string[], offset: number): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const [index, source] of lines.entries()) {
    const text = source.trimEnd();
    const bullet = BULLET.exec(text)?.[1];
    const at = { line: offset + index + 1, endLine: offset + index + 1 };
    const isAlone = (lines[index - 1] ?? '').trim() === '' && (lines[index + 1] ?? '').trim() === '';
    if (bullet !== undefined) pieces.push({ kind: 'item', text: bullet, ordered: false, depth: 1, ...at });
    else if (text !== '' && !(isAlone && SENTENCE.test(text))) return undefined;
    else if (text !== '') pieces.push({ kind: 'paragraph', text, ...at });
  }
  return pieces;
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
