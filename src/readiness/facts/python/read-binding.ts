import type { Expression } from './expression.ts';
import { lines, readExpression } from './read-expression.ts';
import type { SyntaxNode } from './syntax.ts';

/** A value that a statement gives a name: `open(x) as handle`. */
export interface Binding {
  readonly value: Expression;
  readonly alias: Expression | undefined;
}

/** Reads `value as alias`, below any wrapper. */
export function readBinding(node: SyntaxNode, text: string): Binding {
  const pattern = find(node);
  if (pattern === undefined) {
    const [only] = node.children;
    const value: Expression =
      only === undefined
        ? { kind: 'other', type: node.type, parts: [], ...lines(node) }
        : readExpression(only, text);
    return { value, alias: undefined };
  }
  const [value, alias] = pattern.children;
  return {
    value: readExpression(value ?? pattern, text),
    alias: alias === undefined ? undefined : readExpression(alias, text),
  };
}

function find(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'as_pattern') return node;
  const [first] = node.children;
  if (first === undefined) return undefined;
  return first.type === 'as_pattern'
    ? first
    : first.type === 'parenthesized_expression' || first.type === 'with_item'
      ? find(first)
      : undefined;
}
