import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain, routed } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'two',
      {
        'main.py': `${app}@app.get("/a")  #: evidence\ndef a(): ...\n@app.get("/b")  #: evidence\ndef b(): ...`,
      },
    ],
  ],
  partly: [['one', 5000, { 'main.py': `${app}@app.get("/a")\ndef a(): ...` }]],
  notDetected: [['none', plain]],
  fooled: [
    [
      'a router that nobody includes',
      {
        'main.py': routed(
          'router = APIRouter()\n@router.get("/a")\ndef a(): ...\n@router.get("/b")\ndef b(): ...',
        ),
      },
    ],
    [
      'health only',
      { 'main.py': `${app}@app.get("/livez")\ndef a(): ...\n@app.get("/readyz")\ndef b(): ...` },
    ],
    ['comments', { 'main.py': `${app}# @app.get("/a")\ndef a(): ...\n# @app.get("/b")\ndef b(): ...` }],
  ],
  notApplicable: [['a library', library]],
};
