import { type Cue, line, path } from '../cue.ts';

/** Signs of engines, sessions and migrations. */
export const DATABASE: readonly Cue[] = [
  path(4, /(^|\/)(migrations|alembic|database|db)(\/|\.py$|\.ini$)/),
  path(3, /(^|\/)(engine|session|pool)\.py$/),
  line(5, /\b(create_async_engine|create_engine|async_sessionmaker|sessionmaker)\s*\(/),
  line(5, /\bop\.(create_table|drop_table|add_column|drop_column|alter_column|create_index|execute)\b/),
  line(4, /^\s*(from|import)\s+alembic\b/),
  line(4, /\b(asyncpg|aiomysql|psycopg_pool|aiosqlite)\b/),
  line(4, /\b(AsyncIOMotorClient|init_beanie|Tortoise\.init)\b/),
  line(3, /\b(pool_size|pool_pre_ping|pool_recycle|max_overflow|pool_timeout)\b/),
  line(2, /\bdown_revision\b/),
  line(3, /\bdef\s+get_bind\b|\b(AsyncSession|Session)\)\s*:|\bevent\.listens_for\b/),
  line(3, /^\s*(CREATE|ALTER|DROP)\s+(TABLE|INDEX|TYPE|EXTENSION|SCHEMA)\b/i),
];
