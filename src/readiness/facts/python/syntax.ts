/** What a tree-sitter cursor offers, and all that is asked of it. */
export interface SyntaxCursor {
  /** The same for every node of one type. */
  readonly nodeTypeId: number;
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
/** Anonymous nodes that never have a field: each question that is not asked of the cursor saves a call into foreign memory. */
const PLAIN_TOKENS: ReadonlySet<string> = new Set([
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '.',
  ';',
  '=',
  '->',
  'def',
  'class',
]);
/** Nodes without a part that is read: what is inside them is not asked for. */
const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'ellipsis',
  'string_start',
  'string_content',
  'string_end',
  'pass_statement',
  'break_statement',
  'continue_statement',
]);
/** Nodes whose children have no fields. */
const FIELDLESS: ReadonlySet<string> = new Set([
  'module',
  'block',
  'argument_list',
  'list',
  'tuple',
  'set',
  'dictionary',
  'string',
  'expression_statement',
  'parameters',
]);
/** Deeper nesting than any program has; a bound against a stack that overflows. */
const DEPTH_MAX = 400;

/** The syntax tree of `text` as plain values: comments and punctuation are left out. */
export function readSyntax(parser: PythonParser, text: string): Syntax {
  const lines = lineStarts(text);
  return parser.read(text, (cursor) => {
    const reading = { broken: 0, line: 1, lines, cursor };
    const root = readNode(reading, kindOf(cursor), { hasField: false, depth: 0 });
    return { text, root, broken: reading.broken };
  });
}

interface Reading {
  broken: number;
  /** The line that the last node began on: nodes are read in the order of the text. */
  line: number;
  readonly lines: readonly number[];
  readonly cursor: SyntaxCursor;
}

/** What is known of a type of node. */
interface NodeKind {
  readonly type: string;
  /** Depends on its field where it is not known. */
  readonly kept: boolean | undefined;
  readonly isLeaf: boolean;
  /** Whether its children may have fields. */
  readonly hasFields: boolean;
}

const kinds = new Map<number, NodeKind>();

function kindOf(cursor: SyntaxCursor): NodeKind {
  const id = cursor.nodeTypeId;
  const known = kinds.get(id);
  if (known !== undefined) return known;
  const type = cursor.nodeType;
  const kept = cursor.nodeIsNamed
    ? type !== 'comment'
    : KEPT_TOKENS.has(type) || (PLAIN_TOKENS.has(type) ? false : undefined);
  const kind = { type, kept, isLeaf: LEAVES.has(type), hasFields: !FIELDLESS.has(type) };
  kinds.set(id, kind);
  return kind;
}

function readNode(
  reading: Reading,
  { type, isLeaf, hasFields }: NodeKind,
  { hasField, depth }: { readonly hasField: boolean; readonly depth: number },
): SyntaxNode {
  const { cursor, lines } = reading;
  const { startIndex: start, endIndex: end } = cursor;
  const field = hasField ? (cursor.currentFieldName ?? undefined) : undefined;
  if (type === 'ERROR') reading.broken += end - start;
  const line = lineFrom(lines, reading.line, start);
  reading.line = line;
  const children: SyntaxNode[] = [];
  if (!isLeaf && depth < DEPTH_MAX && cursor.gotoFirstChild()) {
    const place = { hasField: hasFields, depth: depth + 1 };
    do {
      const kind = kindOf(cursor);
      if (kind.kept ?? (hasFields && cursor.currentFieldName !== null))
        children.push(readNode(reading, kind, place));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return {
    type,
    field,
    start,
    end,
    line,
    endLine: lineFrom(lines, line, Math.max(start, end - 1)),
    children,
  };
}

/** The line that holds `offset`, which is not before `line`: most often it is that one, or the next. */
function lineFrom(starts: readonly number[], line: number, offset: number): number {
  for (let at = line; at < line + 3; at += 1) {
    const next = starts[at];
    if (next === undefined || offset < next) return at;
  }
  return lineAt(starts, offset);
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
