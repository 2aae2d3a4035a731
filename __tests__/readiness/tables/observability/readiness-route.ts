import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a check that a library runs',
      {
        'main.py': `from healthcheck import HealthCheck\n${app}checks = HealthCheck()\ndef cache():\n    return client.ping()\nchecks.add_check(cache)  #: evidence\n@app.get("/health")\ndef health():\n    return checks.run()`,
      },
    ],

    [
      'asks the database',
      {
        'main.py': `from sqlalchemy import text\n${app}@app.get("/readyz")  #: evidence\nasync def ready(session):  #: evidence\n    await session.execute(text("select 1"))`,
      },
    ],
    [
      'checks of a library that its router runs',
      {
        'main.py': `from dockerflow import checks\nfrom dockerflow.fastapi import router\n${app}app.include_router(router)\nchecks.register(ping, name="cache")  #: evidence`,
      },
    ],
  ],
  notDetected: [['no health route', plain]],
  fooled: [
    [
      'checks of a library that no route runs',
      { 'main.py': `from dockerflow import checks\n${app}checks.register(ping, name="cache")` },
    ],
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
