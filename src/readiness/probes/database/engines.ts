import type { CallExpression } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import type { Values } from '../../facts/python/values.ts';

const ENGINES: ReadonlySet<string> = new Set([
  'create_engine',
  'create_async_engine',
  'async_engine_from_config',
  'engine_from_config',
  'create_pool',
  'AsyncConnectionPool',
  'ConnectionPool',
  'AsyncIOMotorClient',
  'AsyncMongoClient',
  'MongoClient',
  'Database',
]);
const PACKAGES: ReadonlySet<string> = new Set([
  'sqlalchemy',
  'sqlmodel',
  'asyncpg',
  'psycopg_pool',
  'motor',
  'pymongo',
  'databases',
  'aiomysql',
]);

/** `true` where a call of `name` opens a pool of connections. */
export function isEngine(name: string): boolean {
  const segments = name.split('.');
  return PACKAGES.has(segments[0] ?? '') && ENGINES.has(segments.at(-1) ?? '');
}

/** The names of the keyword arguments that a call receives through `**options`, where `options` is known. */
export function keywordsOf(
  { call, scope }: { readonly call: CallExpression; readonly scope: Scope },
  values: Values,
): readonly string[] {
  return call.args
    .filter(({ splat }) => splat)
    .flatMap(({ value }) =>
      values.expand({ expression: value, scope }).flatMap(({ expression }) => {
        if (expression.kind === 'mapping')
          return expression.entries.flatMap(({ key }) => (key?.kind === 'string' ? [key.value] : []));
        return expression.kind === 'call' ? expression.args.flatMap(({ name }) => name ?? []) : [];
      }),
    );
}
