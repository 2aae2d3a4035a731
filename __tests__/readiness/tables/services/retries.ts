import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a decorator',
      {
        'main.py': `import httpx\nimport stamina\n${app}@app.get("/a")\n@stamina.retry(on=httpx.HTTPError)  #: evidence\ndef a():  #: evidence\n    return httpx.get("https://a")`,
      },
    ],
  ],
  notDetected: [
    [
      'none',
      { 'main.py': `import httpx\n${app}@app.get("/a")\ndef a():\n    return httpx.get("https://a")` },
    ],
  ],
  fooled: [
    [
      'imported only',
      {
        'main.py': `import httpx\nimport tenacity\n${app}@app.get("/a")\ndef a():\n    return httpx.get("https://a")`,
      },
    ],
    [
      'on what nobody calls',
      {
        'main.py': `import httpx\n${app}@app.get("/a")\ndef a():\n    return httpx.get("https://a")`,
        'dead.py': 'import stamina\n@stamina.retry(on=Exception)\ndef b(): ...',
      },
    ],
  ],
  notApplicable: [['no call', plain]],
};
