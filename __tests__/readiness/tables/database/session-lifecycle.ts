import { type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

const session = (body: string): string => `async def get_session():${body}\n`;
const using = '@app.get("/a")\nasync def a(session=Depends(get_session)): ...';
const orm = 'import sqlalchemy\n';

export const table: ProbeTable = {
  found: [
    [
      'connections that every query takes for itself',
      {
        'main.py': routed(
          '@app.get("/a")\nasync def a():\n    return await find()',
          'import asyncpg\npool = asyncpg.create_pool()\nasync def find():  #: evidence\n    async with pool.acquire() as conn:\n        return await conn.fetch("select 1")\n',
        ),
      },
    ],
    [
      'a session in `with`',
      {
        'main.py': routed(
          `${session('  #: evidence\n    async with make_session() as s:\n        yield s')}${using}`,
          orm,
        ),
      },
    ],
  ],
  notDetected: [['no session at all', { 'main.py': routed('@app.get("/a")\ndef a(): ...', orm) }]],
  fooled: [
    [
      'a query beside them on a connection of the module',
      {
        'main.py': routed(
          '@app.get("/a")\nasync def a():\n    return await find(), await count()',
          'import asyncpg\npool = asyncpg.create_pool()\nconn = asyncpg.connect()\nasync def find():\n    async with pool.acquire() as conn:\n        return await conn.fetch("select 1")\nasync def count():\n    return await conn.fetch("select 2")\n',
        ),
      },
    ],
    [
      'a dependency that no route asks for',
      { 'main.py': routed(`${session('\n    async with make_session() as s:\n        yield s')}`, orm) },
    ],
    [
      'a session that is not closed',
      { 'main.py': routed(`${session('\n    yield make_session()')}${using}`, orm) },
    ],
  ],
  notApplicable: [['no sign of a database', plain]],
};
