import type { Facts } from '../../facts/facts.ts';
import { calledWord, callsIn, type Expression, namesIn } from '../../facts/python/expression.ts';
import type { Parameter, Scope } from '../../facts/python/scope.ts';
import type { Placed } from '../../facts/python/values.ts';

/** Types whose values cannot carry text of their own. */
const CLOSED = /(^|\.)(int|float|bool|UUID|UUID4|date|datetime|Decimal|Literal|\w*Enum)$/;
const STEPS_MAX = 4;

/**
 * `true` where an expression is made of what a caller passes in as text: a parameter, or a variable that is made of one. Parameters
 * that every caller gives a fixed value are not asked here: `Values` follows them.
 */
export function isFromCaller(expression: Expression, scope: Scope, code: Facts['code']): boolean {
  return isPassed({ expression, scope }, code, STEPS_MAX);
}

function isPassed({ expression, scope }: Placed, code: Facts['code'], steps: number): boolean {
  if (steps === 0) return false;
  return namesIn(expression).some((name) => {
    const symbol = code.values.resolver.name(name.split('.')[0] ?? '', scope);
    if (symbol?.kind === 'parameter') {
      const { annotation, name: own } = symbol.parameter;
      if (own === 'self' || own === 'cls' || isInjected(symbol.parameter, symbol.scope, code)) return false;
      return annotation === undefined || !namesIn(annotation).some((type) => CLOSED.test(type));
    }
    // What is assigned outside of functions is the same for every caller.
    if (symbol?.kind !== 'value' || symbol.scope.kind !== 'function') return false;
    if (!isAround(symbol.scope, scope)) return false;
    return symbol.assignments.some(
      ({ value }) =>
        value !== undefined &&
        (isAnswer(value, symbol.scope) ||
          isPassed({ expression: value, scope: symbol.scope }, code, steps - 1)),
    );
  });
}

/** What `Depends` makes of nothing that a caller sends: a session, or the settings. */
function isInjected({ annotation, fallback }: Parameter, scope: Scope, code: Facts['code']): boolean {
  const given = [annotation, fallback].flatMap((part) =>
    part === undefined ? [] : code.dependencies.inside(part, scope.parent ?? scope),
  );
  return (
    given.length > 0 &&
    given.every((dependency) => {
      const target = code.dependencies.target(dependency);
      return target?.kind === 'function' && code.dependencies.of(target).length >= target.parameters.length;
    })
  );
}

function isAround(outer: Scope, inner: Scope | undefined): boolean {
  return inner !== undefined && (inner === outer || isAround(outer, inner.parent));
}

/** What a function answers to something that a caller passed in, closed type or not: `fetch_status(order_id)["status"]`. */
function isAnswer(value: Expression, scope: Scope): boolean {
  const own = new Set(scope.parameters.map(({ name }) => name));
  return callsIn(value).some(
    (call) =>
      !/^(int|float|bool|UUID|len|str)$/.test(calledWord(call)) &&
      call.args.some(({ value: given }) => namesIn(given).some((name) => own.has(name.split('.')[0] ?? ''))),
  );
}
