import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'asks the database',
      {
        'main.py': `from sqlalchemy import text\n${app}@app.get("/readyz")  #: evidence\nasync def ready(session):  #: evidence\n    await session.execute(text("select 1"))`,
      },
    ],
  ],
  notDetected: [['no health route', plain]],
  fooled: [
    ['a constant', { 'main.py': `${app}@app.get("/readyz")\ndef ready():\n    return {"status": "ok"}` }],
    [
      'another route asks',
      {
        'main.py': `${app}@app.get("/healthz")\ndef health(): ...\n@app.get("/a")\nasync def a(session):\n    await session.execute("select 1")`,
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
