import { type Expression, nameOf } from './expression.ts';

const WRAPPERS: ReadonlySet<string> = new Set([
  'Annotated',
  'Optional',
  'ClassVar',
  'Final',
  'Required',
  'NotRequired',
  'Mapped',
]);

/** The class that an annotation is about: without `Annotated`, `Optional`, `| None` and quotes. */
export function unwrapped(expression: Expression): Expression | undefined {
  if (expression.kind === 'subscript') {
    const word = nameOf(expression.object)?.split('.').at(-1) ?? '';
    const [first] = expression.index;
    return WRAPPERS.has(word) && first !== undefined ? unwrapped(first) : expression.object;
  }
  if (expression.kind === 'operation' && expression.operator === '|') {
    const some = expression.operands.find((operand) => operand.kind !== 'constant');
    return some === undefined ? undefined : unwrapped(some);
  }
  if (expression.kind === 'string' && /^[\w.]+$/.test(expression.value)) {
    const { line, endLine } = expression;
    return { kind: 'name', name: expression.value, line, endLine };
  }
  return expression;
}
