import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'secrets',
      {
        'main.py': `import secrets\n${app}@app.get("/a")\ndef a():\n    return secrets.token_urlsafe(32)  #: evidence`,
      },
    ],
  ],
  notDetected: [
    [
      'random',
      {
        'main.py': `import random\n${app}@app.get("/a")\ndef make_token():\n    return random.choices("abc", k=9)`,
      },
    ],
  ],
  fooled: [
    [
      'by another name',
      {
        'main.py': `from random import choices as pick\n${app}@app.get("/a")\ndef a():\n    reset_code = pick("123", k=6)\n    return reset_code`,
      },
    ],
  ],
  notApplicable: [
    ['no token', plain],
    [
      'a shuffle',
      { 'main.py': `import random\n${app}@app.get("/a")\ndef a():\n    return random.choice(["a", "b"])` },
    ],
  ],
};
