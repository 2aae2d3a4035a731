import { type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a page that is cut to the largest',
      {
        'main.py': routed(
          'def paging(limit: int = 10):\n    return min(100, limit)\n@app.get("/a")  #: evidence\ndef a(page=Depends(paging)) -> list[int]: ...',
        ),
      },
    ],
    [
      'a library that the route asks',
      {
        'main.py': routed(
          '@app.get("/a", dependencies=[Depends(pagination_ctx(Page))])  #: evidence\ndef a() -> list[int]: ...',
          'from fastapi_pagination import Page, pagination_ctx\n',
        ),
      },
    ],

    [
      'a limit with an upper bound',
      {
        'main.py': routed(
          'from fastapi import Query\n@app.get("/a")  #: evidence\ndef a(limit: int = Query(20, le=100)) -> list[int]: ...',
        ),
      },
    ],
  ],
  partly: [
    [
      'the smaller of two other numbers',
      5000,
      {
        'main.py': routed(
          '@app.get("/a")\ndef a(limit: int = 10, year: int = 3) -> list[int]:\n    return [min(100, year)][:limit]',
        ),
      },
    ],
  ],
  notDetected: [
    [
      'a list inside of a model',
      {
        'main.py': routed(
          'class Found(BaseModel):\n    results: list[int]\n@app.get("/a", response_model=Found)\ndef a(): ...',
          'from pydantic import BaseModel\n',
        ),
      },
    ],
    ['no limit', { 'main.py': routed('@app.get("/a")\ndef a() -> list[int]: ...') }],
  ],
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
