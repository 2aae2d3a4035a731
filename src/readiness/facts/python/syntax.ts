/** What a tree-sitter cursor offers, and all that is asked of it. */
export interface SyntaxCursor {
  readonly nodeType: string;
  readonly nodeIsNamed: boolean;
  readonly currentFieldName: string | null;
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** Parses Python. The edge opens one (`openPythonParser`); everything else receives it. */
export interface PythonParser {
  /** Shows the tree of `text` to `visit`, and frees it afterwards whatever happens. */
  read<T>(text: string, visit: (cursor: SyntaxCursor) => T): T;
}

/** A node of a syntax tree as a plain value, so that the foreign memory behind it can be freed. */
export interface SyntaxNode {
  readonly type: string;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Lines count from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly children: readonly SyntaxNode[];
}

export interface Syntax {
  readonly text: string;
  readonly root: SyntaxNode;
  /** Code units below nodes that the parser could not read. */
  readonly broken: number;
}

/** Anonymous nodes that carry meaning beside those that have a field. */
const KEPT_TOKENS: ReadonlySet<string> = new Set(['async']);
/** Deeper nesting than any program has; a bound against a stack that overflows. */
const DEPTH_MAX = 400;

/** The syntax tree of `text` as plain values: comments and punctuation are left out. */
export function readSyntax(parser: PythonParser, text: string): Syntax {
  const lines = lineStarts(text);
  return parser.read(text, (cursor) => {
    const reading = { broken: 0, lines, cursor };
    const root = readNode(reading, 0);
    return { text, root, broken: reading.broken };
  });
}

interface Reading {
  broken: number;
  readonly lines: readonly number[];
  readonly cursor: SyntaxCursor;
}

function readNode(reading: Reading, depth: number): SyntaxNode {
  const { cursor, lines } = reading;
  const { nodeType: type, startIndex: start, endIndex: end } = cursor;
  const field = cursor.currentFieldName ?? undefined;
  if (type === 'ERROR') reading.broken += end - start;
  const children: SyntaxNode[] = [];
  if (depth < DEPTH_MAX && cursor.gotoFirstChild()) {
    do {
      if (isKept(cursor)) children.push(readNode(reading, depth + 1));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return {
    type,
    field,
    start,
    end,
    line: lineAt(lines, start),
    endLine: lineAt(lines, Math.max(start, end - 1)),
    children,
  };
}

function isKept(cursor: SyntaxCursor): boolean {
  if (cursor.nodeIsNamed) return cursor.nodeType !== 'comment';
  return cursor.currentFieldName !== null || KEPT_TOKENS.has(cursor.nodeType);
}

/** Offsets at which lines begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, that holds `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
