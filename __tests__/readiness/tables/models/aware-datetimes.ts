import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'with a zone',
      {
        'main.py': `from datetime import datetime, UTC\n${app}@app.get("/a")\ndef a():\n    return datetime.now(UTC)  #: evidence`,
      },
    ],
    [
      'a column',
      {
        'main.py': `from sqlalchemy import Column, DateTime\n${app}at = Column(DateTime(timezone=True))  #: evidence`,
      },
    ],
  ],
  notDetected: [
    [
      'without',
      {
        'main.py': `from datetime import datetime\n${app}@app.get("/a")\ndef a():\n    return datetime.now()`,
      },
    ],
  ],
  fooled: [
    [
      'a default that asks whenever a row is made',
      {
        'main.py': `from datetime import datetime\nfrom sqlalchemy import Column, DateTime\n${app}at = Column(default=datetime.utcnow)\nnow = Column(DateTime, onupdate=datetime.now)`,
      },
    ],
    [
      'UTC by name only',
      {
        'main.py': `from datetime import datetime as moment\n${app}@app.get("/a")\ndef a():\n    return moment.utcnow()`,
      },
    ],
    [
      'a column that drops it',
      { 'main.py': `from sqlalchemy import Column, DateTime\n${app}at = Column(DateTime(timezone=False))` },
    ],
  ],
  notApplicable: [['no moment', plain]],
};
