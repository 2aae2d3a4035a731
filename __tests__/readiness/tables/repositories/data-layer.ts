import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'through a session that a context manager lends',
      {
        'main.py': `import store\n${app}@app.get("/a")\nasync def a():\n    return store.find(), store.count()`,
        'store.py':
          'from contextlib import asynccontextmanager\nfrom typing import AsyncGenerator\nfrom sqlalchemy.ext.asyncio import AsyncSession\n@asynccontextmanager\nasync def lend() -> AsyncGenerator[AsyncSession, None]:\n    yield 1\nasync def find():  #: evidence\n    async with lend() as reader:\n        return await reader.execute(1)\nasync def count():  #: evidence\n    async with lend() as reader:\n        return await reader.scalar(1)',
      },
    ],
    [
      'of an engine of documents',
      {
        'main.py': `import store\n${app}@app.get("/a")\nasync def a():\n    return store.find(1), store.save(2)`,
        'requirements.txt': 'odmantic==1.0',
        'store.py':
          'from odmantic import AIOEngine\nengine = AIOEngine()\nasync def find(one):  #: evidence\n    return await engine.find_one(one)\nasync def save(one):  #: evidence\n    await engine.save(one)',
      },
    ],
    [
      'functions',
      {
        'main.py': `import store\n${app}@app.get("/a")\ndef a(session):\n    return store.find(session), store.save(session)`,
        'store.py':
          'from sqlalchemy.orm import Session\ndef find(session: Session):  #: evidence\n    return session.execute("x")\ndef save(session: Session):  #: evidence\n    session.add(1)',
      },
    ],
    [
      'of Mongo',
      {
        'main.py': `import store\n${app}@app.get("/a")\ndef a(c):\n    return store.find(c), store.save(c)`,
        'store.py':
          'from motor.motor_asyncio import AsyncIOMotorClient\nasync def find(c: AsyncIOMotorClient):  #: evidence\n    return await c["a"]["b"].find_one({})\nasync def save(c: AsyncIOMotorClient):  #: evidence\n    await c["a"]["b"].insert_one({})',
      },
    ],
    [
      'of documents',
      {
        'main.py': `import store\n${app}@app.get("/a")\nasync def a():\n    return store.find(1), store.save(2)`,
        'requirements.txt': 'beanie==1.26',
        'store.py':
          'from beanie import Document\nclass User(Document):\n    name: str\nasync def find(one):  #: evidence\n    return await User.find_one(User.name == one)\nasync def save(user: User):  #: evidence\n    await user.insert()',
      },
    ],
    [
      'of a library',
      {
        'main.py': `import sqlalchemy\nimport store\n${app}@app.get("/a")\ndef a():\n    return store.users, store.items`,
        'store.py':
          'from fastcrud import FastCRUD\nusers = FastCRUD(1)  #: evidence\nitems = FastCRUD(2)  #: evidence',
      },
    ],
  ],
  notDetected: [['none', { 'main.py': `import sqlalchemy\n${app}` }]],
  fooled: [
    ['an empty package', { 'main.py': `import sqlalchemy\n${app}`, 'repositories/__init__.py': '' }],
    [
      'never imported',
      {
        'main.py': `import sqlalchemy\n${app}`,
        'store.py':
          'from sqlalchemy.orm import Session\ndef find(session: Session):\n    return session.execute("x")\ndef save(session: Session):\n    session.add(1)',
      },
    ],
  ],
  notApplicable: [['no database', plain]],
};
