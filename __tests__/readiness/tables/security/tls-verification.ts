import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'on',
      {
        'main.py': `import httpx\n${app}@app.get("/a")\ndef a():\n    return httpx.get("https://a")  #: evidence`,
      },
    ],
  ],
  notDetected: [
    [
      'off',
      {
        'main.py': `import httpx\n${app}@app.get("/a")\ndef a():\n    return httpx.get("https://a", verify=False)`,
      },
    ],
  ],
  fooled: [
    [
      'through a variable',
      {
        'main.py': `import httpx\n${app}VERIFY = False\n@app.get("/a")\ndef a():\n    return httpx.get("https://a", verify=VERIFY)`,
      },
    ],
  ],
  notApplicable: [['no call', plain]],
};
