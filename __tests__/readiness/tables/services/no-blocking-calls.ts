import { type ProbeTable } from '../../probe-table.ts';
import { app } from '../parts.ts';

export const table: ProbeTable = {
  found: [['nothing blocks', { 'main.py': `${app}@app.get("/a")\nasync def a(): ...  #: evidence` }]],
  notDetected: [
    ['sleeps', { 'main.py': `import time\n${app}@app.get("/a")\nasync def a():\n    time.sleep(1)` }],
  ],
  fooled: [
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
