import { type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a handler logs',
      {
        'main.py': `import logging\n${app}logger = logging.getLogger("a")\n@app.get("/a")\ndef a():\n    logger.info("a")  #: evidence`,
      },
    ],
  ],
  notDetected: [['none', { 'main.py': `${app}@app.get("/a")\ndef a(): ...` }]],
  fooled: [
    ['a logger that is never called', { 'main.py': `import logging\n${app}logger = logging.getLogger("a")` }],
    ['a comment', { 'main.py': `${app}@app.get("/a")\ndef a(): ...  # logger.info("a")` }],
    [
      'a dead file',
      { 'main.py': app, 'dead.py': 'import logging\nlogger = logging.getLogger("a")\nlogger.info("a")' },
    ],
  ],
  notApplicable: [['a library', library]],
};
