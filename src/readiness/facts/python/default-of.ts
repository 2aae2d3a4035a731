import { calledWord, type Expression, keyword } from './expression.ts';

/** The default inside `Field(default=…)` and its like; the expression itself elsewhere. */
export function defaultOf(expression: Expression): Expression {
  if (
    expression.kind !== 'call' ||
    !['Field', 'field', 'Column', 'mapped_column'].includes(calledWord(expression))
  )
    return expression;
  return (
    keyword(expression, 'default') ??
    (calledWord(expression) === 'Field'
      ? (expression.args.find(({ name }) => name === undefined)?.value ?? expression)
      : expression)
  );
}
