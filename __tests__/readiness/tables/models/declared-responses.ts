import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    ['by annotation', { 'main.py': `${app}@app.get("/a")  #: evidence\ndef a() -> Item: ...` }],
    [
      'by response_model',
      { 'main.py': `${app}@app.get("/a", response_model=Item)  #: evidence\ndef a(): ...` },
    ],
    ['nothing to say', { 'main.py': `${app}@app.delete("/a", status_code=204)  #: evidence\ndef a(): ...` }],
  ],
  notDetected: [['nothing', { 'main.py': `${app}@app.get("/a")\ndef a(): ...` }]],
  fooled: [
    ['Any', { 'main.py': `from typing import Any\n${app}@app.get("/a")\ndef a() -> Any: ...` }],
    ['dict', { 'main.py': `${app}@app.get("/a")\ndef a() -> dict: ...` }],
  ],
  notApplicable: [['no route', plain]],
};
