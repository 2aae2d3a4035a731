import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [['a logger', { 'main.py': `import logging\n${app}logging.info("a")  #: evidence` }]],
  notDetected: [['a print', { 'main.py': `${app}print("a")` }]],
  fooled: [
    [
      'a print in a handler beside logs',
      { 'main.py': `import logging\n${app}logging.info("a")\n@app.get("/a")\ndef a():\n    print("a")` },
    ],
  ],
  notApplicable: [
    ['neither', plain],
    ['a print in a dead file', { ...plain, 'dead.py': 'print("a")' }],
    ['a library', library],
  ],
};
