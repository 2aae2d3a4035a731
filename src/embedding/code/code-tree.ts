import type { CodeCursor, CodeParser } from './syntax-source.ts';

/** A node of code as its meaning needs it: layout, comments and brackets that only group are gone. */
export interface CodeNode {
  readonly type: string;
  readonly field: string | undefined;
  /** The text of a leaf; empty for a node that has children. */
  readonly text: string;
  readonly children: readonly CodeNode[];
}

/** Marks that a formatter may add, take away or move. */
const LAYOUT: ReadonlySet<string> = new Set(['(', ')', '[', ']', '{', '}', ',', ':', '.', ';', '->', '=']);
/** Nodes that stand for what is in them, and nothing else. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'expression_statement',
  'ERROR',
]);
/** Nodes whose parts differ with the quotes and the line breaks that were chosen. */
const WHOLE: ReadonlySet<string> = new Set(['string', 'concatenated_string']);
/** Deeper nesting than any program has; a bound against a stack that overflows. */
const DEPTH_MAX = 300;

/** The tree of `text`. What cannot be parsed leaves its parts behind: broken code has words and calls, too. */
export function readCodeTree(parser: CodeParser, text: string): readonly CodeNode[] {
  return parser.read(text, (cursor) => nodesAt({ cursor, text }, 0));
}

interface Reading {
  readonly cursor: CodeCursor;
  readonly text: string;
}

function nodesAt(reading: Reading, depth: number): readonly CodeNode[] {
  const { cursor, text } = reading;
  const type = cursor.nodeType;
  if (type === 'comment' || LAYOUT.has(type)) return [];
  const own = text.slice(cursor.startIndex, cursor.endIndex);
  const field = cursor.currentFieldName ?? undefined;
  if (!cursor.nodeIsNamed) return [{ type, field, text: '', children: [] }];
  if (WHOLE.has(type)) return [{ type: 'string', field, text: own, children: interpolated(reading, depth) }];
  const children = childrenAt(reading, depth);
  if (TRANSPARENT.has(type)) return children;
  return [{ type, field, text: children.length === 0 ? own : '', children }];
}

function childrenAt(reading: Reading, depth: number): readonly CodeNode[] {
  const { cursor } = reading;
  const children: CodeNode[] = [];
  if (depth >= DEPTH_MAX || !cursor.gotoFirstChild()) return children;
  do children.push(...nodesAt(reading, depth + 1));
  while (cursor.gotoNextSibling());
  cursor.gotoParent();
  return children;
}

/** Of a string, the code that is in it. */
function interpolated(reading: Reading, depth: number): readonly CodeNode[] {
  const all = childrenAt(reading, depth);
  return all.flatMap((child) =>
    child.type === 'string' ? child.children : child.type === 'interpolation' ? [child] : [],
  );
}
