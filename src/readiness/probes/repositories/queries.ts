import { receiverOf } from '../../facts/application/receiver.ts';
import type { Facts } from '../../facts/facts.ts';
import { type CallExpression, calledWord, type Expression, nameOf } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';

const QUERIES: ReadonlySet<string> = new Set([
  'execute',
  'scalar',
  'scalars',
  'query',
  'exec',
  'add',
  'add_all',
  'fetch',
  'fetchrow',
  'fetchval',
  'executemany',
  'fetch_one',
  'fetch_all',
  'find_one',
  'insert_one',
  'update_one',
  'delete_one',
  'merge',
  'stream',
  'get',
  'delete',
  'find',
  'find_one_and_update',
  'insert_many',
  'update_many',
  'delete_many',
  'count_documents',
  'aggregate',
  'search',
  'bulk',
]);
/** Libraries whose tables and documents are asked themselves: `User.find_one(…)`. */
const RECORDS = /^(beanie|tortoise|odmantic|mongoengine|ormar|piccolo|peewee|edgy|saffier|gino|redis_om)\./;
const RECORD_QUERIES: ReadonlySet<string> = new Set([
  ...QUERIES,
  'all',
  'bulk_create',
  'count',
  'create',
  'exists',
  'filter',
  'find_all',
  'get_or_none',
  'insert',
  'save',
  'select',
  'update',
]);
const SESSIONS =
  /^(sqlalchemy|sqlmodel|asyncpg|databases|motor|pymongo|elasticsearch|opensearchpy|odmantic|psycopg|psycopg_pool|aiosqlite|aiomysql)\./;
const SESSION_NAMES = /(^|\.|_)(session|db|conn?|connection|cursor|cur)$/i;

/** `client[database][collection]` is asked through `client`. */
function collectionOf(receiver: Expression | undefined): Expression | undefined {
  return receiver?.kind === 'subscript' ? collectionOf(receiver.object) : receiver;
}

/** `true` where a call runs a query on a session or a connection. */
function isQuery(call: CallExpression, scope: Scope, code: Facts['code']): boolean {
  if (code.values.external(call, scope)?.startsWith('aiosql.') === true || asksRecord(call, scope, code))
    return true;
  if (!QUERIES.has(calledWord(call)))
    return /^odmantic\..*\.(save|save_all|count|remove)$/.test(code.values.external(call, scope) ?? '');
  const receiver = collectionOf(receiverOf(call.callee));
  if (receiver === undefined) return false;
  const kind = code.values.kind({ expression: receiver, scope });
  if (kind !== undefined) return 'external' in kind && SESSIONS.test(kind.external);
  return SESSION_NAMES.test(nameOf(receiver) ?? '');
}

function asksRecord(call: CallExpression, scope: Scope, { values }: Facts['code']): boolean {
  const receiver = receiverOf(call.callee);
  if (receiver === undefined || !RECORD_QUERIES.has(calledWord(call))) return false;
  const [head = ''] = (nameOf(receiver) ?? '').split('.');
  const symbol = values.resolver.name(head, scope);
  const kind = values.kind({ expression: receiver, scope });
  const owner =
    symbol?.kind === 'scope' ? symbol.scope : kind !== undefined && 'local' in kind ? kind.local : undefined;
  return owner?.kind === 'class' && values.ancestors(owner).some((name) => RECORDS.test(name));
}

/** `true` where a function runs a query itself. */
export function queries(scope: Scope, code: Facts['code']): boolean {
  return scope.calls.some(({ call }) => isQuery(call, scope, code));
}
