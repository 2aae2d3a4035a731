import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a repository',
      {
        'main.py': `from sqlalchemy.orm import Session\n${app}def find(session: Session):  #: evidence\n    return session.execute("x")\n@app.get("/a")\ndef a(session: Session):\n    return find(session)`,
      },
    ],
  ],
  notDetected: [
    [
      'in the handler',
      {
        'main.py': `from sqlalchemy.orm import Session\n${app}@app.get("/a")\ndef a(session: Session):\n    return session.execute("x")`,
      },
    ],
  ],
  fooled: [
    [
      'a connection by a short name',
      {
        'main.py': `import asyncpg\n${app}@app.get("/a")\nasync def a(db):\n    async with db.acquire() as con:\n        return await con.fetchval("select 1")`,
      },
    ],
    [
      'a repository that nobody uses',
      {
        'main.py': `from sqlalchemy.orm import Session\n${app}@app.get("/a")\ndef a(session: Session):\n    return session.execute("x")`,
        'repository.py':
          'from sqlalchemy.orm import Session\ndef find(session: Session):\n    return session.execute("x")',
      },
    ],
  ],
  notApplicable: [['no database', plain]],
};
