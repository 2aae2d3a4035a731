import { type ProbeTable } from '../../probe-table.ts';
import { app, library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'copies from a stage',
      {
        'main.py': app,
        Dockerfile:
          'FROM python:3.13 AS build\nFROM python:3.13\nCOPY --from=build /a /a  #: evidence\nCMD ["uvicorn", "main:app"]',
      },
    ],
  ],
  notDetected: [['one stage', shipped('CMD ["uvicorn", "main:app"]')]],
  fooled: [
    [
      'a stage that nothing uses',
      {
        'main.py': app,
        Dockerfile: 'FROM python:3.13 AS build\nFROM python:3.13\nCOPY a a\nCMD ["uvicorn", "main:app"]',
      },
    ],
    [
      'from another image',
      shipped('COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/', 'CMD ["uvicorn", "main:app"]'),
    ],
  ],
  notApplicable: [['a library without an image', library]],
};
