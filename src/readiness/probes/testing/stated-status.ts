import { calledWord, type Expression, walk } from '../../facts/python/expression.ts';
import { type Flow, type Scope, scopesOf } from '../../facts/python/scope.ts';

/** Assertions inside a test, its inner functions included, that compare a response's status with one of `statuses`. */
export function statedStatuses(
  test: Scope,
  statuses: ReadonlySet<number>,
): readonly { readonly scope: Scope; readonly flow: Flow }[] {
  const expected = expectedByRow(test, statuses);
  return [...scopesOf(test)].flatMap((scope) =>
    scope.flows
      .filter(
        ({ kind, value }) => kind === 'assert' && value !== undefined && states(value, statuses, expected),
      )
      .map((flow) => ({ scope, flow })),
  );
}

/** `response.status_code == 404`. */
function states(
  expression: Expression,
  statuses: ReadonlySet<number>,
  expected: ReadonlySet<string>,
): boolean {
  return [...walk(expression)].some((part) => {
    if (part.kind !== 'operation' || !/^(==|in|!=)$/.test(part.operator)) return false;
    const inside = part.operands.flatMap((operand) => [...walk(operand)]);
    const asked = inside.some(
      (one) =>
        (one.kind === 'name' || one.kind === 'attribute') && /status_code$|(^|\.)status$/.test(one.name),
    );
    return (
      asked &&
      inside.some((one) => isStatus(one, statuses) || (one.kind === 'name' && expected.has(one.name)))
    );
  });
}

function isStatus(part: Expression, statuses: ReadonlySet<number>): boolean {
  if (part.kind === 'number') return statuses.has(part.value);
  const named = part.kind === 'name' ? /HTTP_(\d{3})/.exec(part.name)?.[1] : undefined;
  return named !== undefined && statuses.has(Number(named));
}

/** Parameters of a test to which `parametrize` gives one of the statuses. */
function expectedByRow({ decorators }: Scope, statuses: ReadonlySet<number>): ReadonlySet<string> {
  const names = decorators.flatMap((decorator) => {
    if (decorator.kind !== 'call' || calledWord(decorator) !== 'parametrize') return [];
    const [given, rows] = decorator.args.map(({ value }) => value);
    if (given === undefined || rows === undefined) return [];
    if (![...walk(rows)].some((part) => isStatus(part, statuses))) return [];
    return [...walk(given)].flatMap((part) => (part.kind === 'string' ? part.value.split(/\s*,\s*/) : []));
  });
  return new Set(names.filter((name) => /status|code/.test(name)));
}
