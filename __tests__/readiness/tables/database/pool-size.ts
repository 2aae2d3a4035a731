import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const engine = (options: string, rest = ''): Files => ({
  'main.py': `from sqlalchemy import create_engine\n${app}${rest}engine = create_engine("postgresql://db"${options})  #: evidence\n`,
});

export const table: ProbeTable = {
  found: [
    ['sqlalchemy', engine(', pool_size=5')],
    ['through a mapping', engine(', **OPTIONS', 'OPTIONS = {"max_overflow": 10}\n')],
    [
      'asyncpg',
      {
        'main.py': `import asyncpg\n${app}async def start():\n    await asyncpg.create_pool("x", max_size=5)  #: evidence\napp.add_event_handler("startup", start)`,
      },
    ],
    [
      'motor',
      {
        'main.py': `from motor.motor_asyncio import AsyncIOMotorClient\n${app}client = AsyncIOMotorClient("x", maxPoolSize=5)  #: evidence`,
      },
    ],
  ],
  notDetected: [
    ['the default', { 'main.py': `import sqlalchemy\n${app}engine = sqlalchemy.create_engine("x")` }],
  ],
  fooled: [
    [
      'the engine of a test',
      {
        'main.py': `import sqlalchemy\n${app}`,
        'tests/conftest.py': 'import sqlalchemy\nengine = sqlalchemy.create_engine("x", pool_size=5)',
      },
    ],
    [
      'a comment',
      { 'main.py': `import sqlalchemy\n${app}engine = sqlalchemy.create_engine("x")  # pool_size=5` },
    ],
    [
      'below `if False`',
      {
        'main.py': `import sqlalchemy\n${app}if False:\n    engine = sqlalchemy.create_engine("x", pool_size=5)`,
      },
    ],
    [
      'a dead file',
      {
        'main.py': `import sqlalchemy\n${app}`,
        'dead.py': 'import sqlalchemy\nengine = sqlalchemy.create_engine("x", pool_size=5)',
      },
    ],
  ],
  notApplicable: [['no database', plain]],
};
