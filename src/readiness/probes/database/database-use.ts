import { pulledImages } from '../../facts/containers.ts';
import type { Facts } from '../../facts/facts.ts';

const RELATIONAL: ReadonlySet<string> = new Set([
  'sqlalchemy',
  'sqlmodel',
  'asyncpg',
  'psycopg',
  'psycopg2',
  'psycopg2-binary',
  'aiosqlite',
  'aiomysql',
  'asyncmy',
  'pymysql',
  'mysqlclient',
  'tortoise-orm',
  'piccolo',
  'peewee',
  'pony',
  'databases',
  'ormar',
  'edgy',
  'gino',
  'alembic',
]);
const OTHER: ReadonlySet<string> = new Set([
  'motor',
  'pymongo',
  'beanie',
  'odmantic',
  'mongoengine',
  'cassandra-driver',
  'neo4j',
  'elasticsearch',
  'aioboto3',
]);
const IMPORTS: ReadonlySet<string> = new Set([
  'sqlalchemy',
  'sqlmodel',
  'asyncpg',
  'psycopg',
  'psycopg2',
  'aiosqlite',
  'aiomysql',
  'asyncmy',
  'pymysql',
  'tortoise',
  'piccolo',
  'peewee',
  'databases',
  'ormar',
  'sqlite3',
]);
const OTHER_IMPORTS: ReadonlySet<string> = new Set([
  'motor',
  'pymongo',
  'beanie',
  'odmantic',
  'mongoengine',
  'cassandra',
  'neo4j',
  'elasticsearch',
]);

export interface DatabaseUse {
  readonly any: boolean;
  readonly relational: boolean;
  /** Why there is none. */
  readonly because: string;
}

/** Whether there is a database: only where nothing at all points to one is there none. */
export function databaseOf({
  repository,
  code,
  manifest,
  containers,
}: Pick<Facts, 'repository' | 'code' | 'manifest' | 'containers'>): DatabaseUse {
  const names = new Set([...manifest.requirements.map(({ name }) => name)]);
  const imported = new Set(
    code.modules.flatMap((module) => module.imports.map(({ loads }) => loads.split('.')[0] ?? '')),
  );
  const images = pulledImages(containers.services).map(({ image }) => image);
  const relational =
    intersects(names, RELATIONAL) ||
    intersects(imported, IMPORTS) ||
    images.some((image) => /(^|\/)(postgres|postgis|mysql|mariadb|timescaledb?)(:|$|\/)/.test(image)) ||
    repository.named('alembic.ini').length > 0;
  const other =
    intersects(names, OTHER) ||
    intersects(imported, OTHER_IMPORTS) ||
    images.some((image) => /(^|\/)mongo(:|$)/.test(image));
  return {
    any: relational || other,
    relational,
    because: other
      ? 'its database has no schema to migrate'
      : 'no driver, import, compose service or alembic.ini points to a database',
  };
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name));
}
