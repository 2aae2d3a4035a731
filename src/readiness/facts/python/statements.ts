import { callsIn, type Expression, nameOf } from './expression.ts';
import { readExpression } from './read-expression.ts';
import type { Context, Scope } from './scope.ts';
import type { SyntaxNode } from './syntax.ts';

/** Statements that do nothing. */
export const IDLE: ReadonlySet<string> = new Set([
  'pass_statement',
  'global_statement',
  'nonlocal_statement',
  'future_import_statement',
]);

/** Notes a `yield` that is a statement or the value of one. */
export function noteYields(scope: Scope, expression: Expression, context: Context): void {
  if (expression.kind !== 'other' || expression.type !== 'yield') return;
  const { line, endLine } = expression;
  scope.flows.push({ kind: 'yield', value: expression.parts[0], line, endLine, ...context });
}

/** A docstring, or `...`. */
export function isIdle(node: SyntaxNode): boolean {
  const [only] = node.children;
  return (
    node.type === 'expression_statement' &&
    node.children.length === 1 &&
    only !== undefined &&
    (only.type === 'string' || only.type === 'ellipsis' || only.type === 'concatenated_string')
  );
}

/** `true` where a condition never holds when the program runs. */
export function isNever(test: Expression | undefined): boolean {
  if (test === undefined) return false;
  if (test.kind === 'constant') return test.value !== true;
  return (test.kind === 'number' && test.value === 0) || isTypeChecking(test);
}

/** `TYPE_CHECKING` and its qualified form. */
export function isTypeChecking(test: Expression | undefined): boolean {
  const name = nameOf(test);
  return name === 'TYPE_CHECKING' || name === 'typing.TYPE_CHECKING';
}

/** `true` below `if TYPE_CHECKING`. */
export function isTypeOnly({ guards }: Context): boolean {
  return guards.some(isTypeChecking);
}

/** The calls of the statements in a block. */
export function callsBelow(node: SyntaxNode, text: string): ReturnType<typeof callsIn> {
  return node.children.flatMap((child) => callsIn(readExpression(child, text)));
}
