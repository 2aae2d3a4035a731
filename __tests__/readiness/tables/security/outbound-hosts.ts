import { type ProbeTable } from '../../probe-table.ts';
import { app } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'compared with a list',
      {
        'main.py': `import httpx\n${app}@app.get("/a")\ndef a(url: str):\n    if host(url) not in ALLOWED_HOSTS:\n        raise ValueError\n    return httpx.get(url)  #: evidence`,
      },
    ],
  ],
  notDetected: [
    [
      'whatever comes',
      { 'main.py': `import httpx\n${app}@app.get("/a")\ndef a(url: str):\n    return httpx.get(url)` },
    ],
  ],
  fooled: [
    [
      'a comment',
      {
        'main.py': `import httpx\n${app}@app.get("/a")\ndef a(url: str):\n    # if host(url) not in ALLOWED_HOSTS: raise\n    return httpx.get(url)`,
      },
    ],
  ],
  notApplicable: [
    [
      'a fixed address',
      { 'main.py': `import httpx\n${app}@app.get("/a")\ndef a():\n    return httpx.get("https://a")` },
    ],
  ],
};
