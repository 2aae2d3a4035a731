import type { Facts } from '../../facts/facts.ts';
import { headOf, placeIn } from '../../facts/place.ts';
import { calledWord, type Expression, nameOf, walk } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import type { Placed } from '../../facts/python/values.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';
import { databaseOf } from '../database/database-use.ts';
import { queries } from '../repositories/queries.ts';
import { isFromCaller } from './request-values.ts';

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

/** A place where a value stands, not the name of a table or a column: only there it could have been bound. */
const VALUE = /(=|<|>|\(|,|'|"|%|\b(like|ilike|in|values|between|and|limit|offset|interval))\s*['"(%]*$/i;

/** Where a whole query stands inside another one. */
const SUBQUERY = /\b(from|join|lateral|as|exists|any|all)\s*\(\s*$/i;

/** Something that is put into the text of a query. */
interface Interpolation {
  readonly part: Expression;
  readonly scope: Scope;
  readonly asValue: boolean;
}

/** What is put into a text of SQL. */
function interpolations(expression: Expression, scope: Scope, code: Facts['code']): readonly Interpolation[] {
  return code.values
    .expand({ expression, scope })
    .flatMap((placed) => partsOf(placed, code))
    .filter(({ part, scope: at }) => !isFixed(part, at, code));
}

function partsOf({ expression: inner, scope }: Placed, code: Facts['code']): readonly Interpolation[] {
  if (inner.kind === 'formatted') {
    const texts = inner.text.split('{}');
    if (!SQL.test(inner.text)) return [];
    return inner.parts.map((part, index) => {
      const before = texts.slice(0, index + 1).join('{}');
      return { part, scope, asValue: VALUE.test(before) && !SUBQUERY.test(before) };
    });
  }
  if (inner.kind === 'operation' && (inner.operator === '%' || inner.operator === '+')) {
    const [left] = inner.operands;
    const begins = left === undefined ? '' : (code.values.text({ expression: left, scope }) ?? '');
    return SQL.test(begins) ? inner.operands.slice(1).map((part) => ({ part, scope, asValue: true })) : [];
  }
  if (inner.kind !== 'call' || calledWord(inner) !== 'format') return [];
  const template =
    inner.callee.kind === 'attribute'
      ? code.values.text({ expression: inner.callee.object, scope })
      : undefined;
  return SQL.test(template ?? '')
    ? inner.args.map(({ value }) => ({ part: value, scope, asValue: true }))
    : [];
}

/** A name of a table, or a constant: something that no request brings. */
function isFixed(expression: Expression, scope: Scope, code: Facts['code']): boolean {
  if (isListed(expression, scope) || isOwn(expression, scope, code)) return true;
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

/** `if field not in ("name", "created"): raise …` before it: one of a few words that the code knows. */
function isListed(expression: Expression, { flows }: Scope): boolean {
  const name = nameOf(expression);
  return (
    name !== undefined &&
    flows.some(
      ({ kind, guards }) =>
        (kind === 'raise' || kind === 'return') &&
        guards.some((guard) =>
          walk(guard).some(
            (part) =>
              part.kind === 'operation' && part.operator === 'not in' && nameOf(part.operands[0]) === name,
          ),
        ),
    )
  );
}

/** `database.now`, `database.placeholder("now")`: what an object of a module answers to nothing that varies. */
function isOwn(expression: Expression, scope: Scope, { values }: Facts['code']): boolean {
  const called = expression.kind === 'call' ? expression.callee : expression;
  const head = nameOf(called)?.split('.') ?? [];
  const symbol = head.length > 1 ? values.resolver.name(head[0] ?? '', scope) : undefined;
  const isOfModule = symbol?.kind === 'value' && symbol.scope.kind === 'module';
  const args = expression.kind === 'call' ? expression.args : [];
  return isOfModule && args.every(({ value }) => ['string', 'number', 'constant'].includes(value.kind));
}

const MAPPERS: ReadonlySet<string> = new Set([
  'sqlalchemy',
  'sqlmodel',
  'tortoise',
  'piccolo',
  'ormar',
  'peewee',
  'databases',
]);

/** In a module that imports a mapper of tables: documents have no text of a query. */
function speaksSql({ path }: Scope, { values }: Facts['code']): boolean {
  const module = values.resolver.modules.at(path);
  return module?.imports.some(({ loads }) => MAPPERS.has(loads.split('.')[0] ?? '')) === true;
}

export const boundParameters = defineProbe({
  id: 'SEC-01',
  name: 'bound-parameters',
  category: 'security',
  level: 'critical',
  weight: 8,
  effort: 'low',
  since: '1.0.0',
  needs: ['code', 'repository', 'manifest', 'containers'],
  asks: 'Are values passed to the database beside the text of the query?',
  why: 'A value that is part of the text can be a query of its own.',
  refuses: 'text that is built in a variable first; names of tables and constants are allowed',
  fix: 'pass values as bound parameters',
  remedy: {
    file: '{module}',
    snippet: 'session.execute(text("select * from orders where id = :id"), {"id": order_id})',
  },
  references: ['ASVS 1.2.4', 'CWE-89', 'bandit B608'],

  examine({ code, repository, manifest, containers }) {
    const calls = code.alive.flatMap((scope) =>
      scope.calls
        .filter(({ call }) => SINKS.has(calledWord(call)))
        .map(({ call }) => ({ call, scope, at: placeIn(scope, call) })),
    );
    if (calls.length === 0) {
      // A mapper binds what it is given: there is no text to put a value into.
      const use = databaseOf({ repository, code, manifest, containers });
      const mapped = use.relational
        ? code.alive.filter(
            (scope) => scope.kind === 'function' && speaksSql(scope, code) && queries(scope, code),
          )
        : [];
      return mapped.length > 0
        ? found(mapped.map(headOf))
        : notApplicable('the application sends no query of its own');
    }
    const open = calls.flatMap(({ call, scope, at }) => {
      const parts = call.args.flatMap(({ value, name }) =>
        name === undefined ? interpolations(value, scope, code) : [],
      );
      return parts.length > 0 ? [{ at, parts }] : [];
    });
    if (open.length === 0) return found(calls.map(({ at }) => at));
    const reached = open.some(({ parts }) =>
      parts.some(({ part, scope, asValue }) => asValue && isFromCaller(part, scope, code)),
    );
    return violated(
      open.map(({ at }) => at),
      'values are put into the text of a query',
      reached ? { cap: 'A' } : { confidence: 'medium' },
    );
  },
});
