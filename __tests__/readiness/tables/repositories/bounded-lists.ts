import { type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a limit with an upper bound',
      {
        'main.py': routed(
          'from fastapi import Query\n@app.get("/a")  #: evidence\ndef a(limit: int = Query(20, le=100)) -> list[int]: ...',
        ),
      },
    ],
  ],
  notDetected: [['no limit', { 'main.py': routed('@app.get("/a")\ndef a() -> list[int]: ...') }]],
  fooled: [
    [
      'a bound on another parameter',
      {
        'main.py': routed(
          'from fastapi import Query\n@app.get("/a")\ndef a(year: int = Query(2000, le=2100)) -> list[int]: ...',
        ),
      },
    ],
  ],
  notApplicable: [['no list', plain]],
};
