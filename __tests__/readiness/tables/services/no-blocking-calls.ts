import { type ProbeTable } from '../../probe-table.ts';
import { app } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    ['nothing blocks', { 'main.py': `${app}@app.get("/a")\nasync def a(): ...  #: evidence` }],
    [
      'an asynchronous session',
      {
        'main.py': `from sqlalchemy.ext.asyncio import AsyncSession\n${app}@app.get("/a")\nasync def a(session: AsyncSession):  #: evidence\n    await session.execute("select 1")`,
      },
    ],
    [
      'a session that is handed to a thread',
      {
        'main.py': `from fastapi.concurrency import run_in_threadpool\nfrom sqlalchemy.orm import Session\n${app}def read(session): ...\n@app.get("/a")\nasync def a(session: Session):  #: evidence\n    await run_in_threadpool(read, session)`,
      },
    ],
  ],
  notDetected: [
    ['sleeps', { 'main.py': `import time\n${app}@app.get("/a")\nasync def a():\n    time.sleep(1)` }],
  ],
  fooled: [
    [
      'a session that waits',
      {
        'main.py': `from sqlalchemy.orm import Session\n${app}@app.get("/a")\nasync def a(session: Session):\n    return session.query(1).all()`,
      },
    ],
    [
      'a session that a plain function waits for',
      {
        'main.py': `from typing import Annotated\nfrom fastapi import Depends\nfrom sqlmodel import Session\n${app}def get_db(): ...\nDb = Annotated[Session, Depends(get_db)]\ndef read(session): ...\n@app.get("/a")\nasync def a(session: Db):\n    return read(session)`,
      },
    ],
    [
      'by another name',
      { 'main.py': `from time import sleep as wait\n${app}@app.get("/a")\nasync def a():\n    wait(1)` },
    ],
    [
      'a client of the same library',
      {
        'main.py': `import requests\n${app}session = requests.Session()\n@app.get("/a")\nasync def a():\n    session.get("https://a")`,
      },
    ],
  ],
  notApplicable: [
    [
      'nothing is asynchronous',
      { 'main.py': `import time\n${app}@app.get("/a")\ndef a():\n    time.sleep(1)` },
    ],
  ],
};
