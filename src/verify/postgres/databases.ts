import { randomBytes } from 'node:crypto';
import { howItEnded } from '../judge-run.ts';
import type { Ran } from '../process/run-process.ts';
import { failed, type StepResult, skipped } from '../step.ts';
import { inService } from '../tool.ts';
import type { StepCommand, Workplace } from '../workplace.ts';

/** Speaks to the server with the driver of the service: there need be no other client. */
const SCRIPT = `
import asyncio, os, sys
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

LEFT = """
SELECT 'table ' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND c.relname <> 'alembic_version'
UNION ALL
SELECT 'type ' || t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
 WHERE n.nspname = 'public' AND t.typtype IN ('e', 'd')
UNION ALL
SELECT 'function ' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE n.nspname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
ORDER BY 1
"""

async def main(action, name):
    url = make_url(os.environ["VERIFY_DATABASE_URL"])
    engine = create_async_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        if action == "create":
            await connection.execute(text(f'CREATE DATABASE "{name}"'))
        elif action == "drop":
            await connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        elif action == "left":
            for (line,) in await connection.execute(text(LEFT)):
                print(line)
        else:
            raw = await connection.get_raw_connection()
            await raw.driver_connection.execute(sys.stdin.read())
    await engine.dispose()

asyncio.run(main(*sys.argv[1:]))
`;

/** An empty database for one step. */
export interface StepDatabase {
  readonly url: string;
  /** What is in it beside alembic's own table: a line for each table, type and function. */
  left(): Promise<Ran>;
  /** Runs statements. */
  execute(sql: string): Promise<Ran>;
}

/** Does `action` on a new database of the server, and drops it afterwards. Without a server the step is skipped. */
export async function withDatabase(
  workplace: Workplace,
  action: (database: StepDatabase) => Promise<StepResult>,
): Promise<StepResult> {
  const server = await workplace.server();
  if ('missing' in server) return skipped(server.missing);
  const name = `verify_${randomBytes(8).toString('hex')}`;
  const made = await speak(workplace, server.url, { words: ['create', name] });
  if (made.status !== 0)
    return failed(`no database could be created: ${howItEnded(made)}`, { log: made.output });
  const url = databaseUrl(server.url, name);
  try {
    return await action({
      url,
      left: () => speak(workplace, url, { words: ['left', name] }),
      execute: (sql) => speak(workplace, url, { words: ['execute', name], input: sql }),
    });
  } finally {
    await speak(workplace, server.url, { words: ['drop', name], cleansUp: true });
  }
}

function speak(
  workplace: Workplace,
  url: string,
  given: Pick<StepCommand, 'words' | 'input' | 'cleansUp'>,
): Promise<Ran> {
  const { program, words, env } = inService('python', ['-c', SCRIPT, ...given.words], {
    VERIFY_DATABASE_URL: url,
  });
  return workplace.run({ ...given, program, words, ...(env === undefined ? {} : { env }) });
}

/** The address of another database of the same server. */
function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** An address as the service wants it: with the name of its driver. */
export function asyncpgUrl(given: string): string {
  return given.replace(/^postgres(?:ql)?(?:\+\w+)?:\/\//, 'postgresql+asyncpg://');
}
