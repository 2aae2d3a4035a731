import type { Facts } from '../../facts/facts.ts';
import { placeIn } from '../../facts/place.ts';
import { calledWord, type Expression, walk } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';

const SINKS: ReadonlySet<string> = new Set([
  'execute',
  'executemany',
  'text',
  'fetch',
  'fetchrow',
  'fetchval',
  'fetch_all',
  'fetch_one',
  'exec_driver_sql',
  'raw',
  'executescript',
  'literal_column',
]);
const SQL = /^\s*(select|insert|update|delete|with|create|alter|drop|truncate|replace|call|explain)\b/i;

/** Text of SQL into which values are put. */
function interpolates(expression: Expression, scope: Scope, code: Facts['code']): boolean {
  return code.values.expand({ expression, scope }).some(({ expression: inner, scope: at }) => {
    if (inner.kind === 'formatted')
      return SQL.test(inner.text) && inner.parts.some((part) => !isFixed(part, at, code));
    if (inner.kind === 'operation' && (inner.operator === '%' || inner.operator === '+')) {
      const [left] = inner.operands;
      const begins = left === undefined ? '' : (code.values.text({ expression: left, scope: at }) ?? '');
      return SQL.test(begins) && inner.operands.slice(1).some((part) => !isFixed(part, at, code));
    }
    if (inner.kind !== 'call' || calledWord(inner) !== 'format') return false;
    const template =
      inner.callee.kind === 'attribute'
        ? code.values.text({ expression: inner.callee.object, scope: at })
        : undefined;
    return SQL.test(template ?? '') && inner.args.some(({ value }) => !isFixed(value, at, code));
  });
}

/** A name of a table, or a constant: something that no request brings. */
function isFixed(expression: Expression, scope: Scope, code: Facts['code']): boolean {
  if (
    expression.kind === 'name' &&
    /(__tablename__|\.name|_table|TABLE|SCHEMA|schema)$/.test(expression.name)
  )
    return true;
  if (expression.kind === 'name' && /^[A-Z][A-Z0-9_]*$/.test(expression.name)) return true;
  return code.values
    .expand({ expression, scope })
    .every(({ expression: inner }) => ['string', 'number', 'constant'].includes(inner.kind));
}

/** `true` where a value of a request may arrive: the function has parameters that are put into the text. */
function takesInput(expression: Expression, scope: Scope): boolean {
  const names = scope.parameters.map(({ name }) => name).filter((name) => name !== 'self' && name !== 'cls');
  const inside = (part: Expression): boolean =>
    [...walk(part)].some((one) => one.kind === 'name' && names.includes(one.name.split('.')[0] ?? ''));
  return inside(expression) || scope.assignments.some(({ value }) => value !== undefined && inside(value));
}

export const boundParameters = defineProbe({
  id: 'SEC-01',
  name: 'bound-parameters',
  category: 'security',
  level: 'critical',
  weight: 8,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Are values passed to the database beside the text of the query?',
  why: 'A value that is part of the text can be a query of its own.',
  refuses: 'text that is built in a variable first; names of tables and constants are allowed',
  fix: 'pass values as bound parameters',
  remedy: {
    file: '{module}',
    snippet: 'session.execute(text("select * from orders where id = :id"), {"id": order_id})',
  },
  references: ['ASVS 1.2.4', 'CWE-89', 'bandit B608'],

  examine({ code }) {
    const calls = code.alive.flatMap((scope) =>
      scope.calls
        .filter(({ call }) => SINKS.has(calledWord(call)))
        .map(({ call }) => ({ call, scope, at: placeIn(scope, call) })),
    );
    if (calls.length === 0) return notApplicable('the application sends no query of its own');
    const open = calls.filter(({ call, scope }) =>
      call.args.some(({ value, name }) => name === undefined && interpolates(value, scope, code)),
    );
    if (open.length === 0) return found(calls.map(({ at }) => at));
    const reached = open.filter(({ call, scope }) => call.args.some(({ value }) => takesInput(value, scope)));
    return violated(
      open.map(({ at }) => at),
      'values are put into the text of a query',
      reached.length > 0 ? { cap: 'A' } : { confidence: 'medium' },
    );
  },
});
