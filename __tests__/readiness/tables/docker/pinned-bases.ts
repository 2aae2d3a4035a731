import { type ProbeTable } from '../../probe-table.ts';
import { app, library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a digest',
      {
        'main.py': app,
        Dockerfile: `FROM python:3.13@sha256:${'a'.repeat(64)}  #: evidence\nCMD ["uvicorn", "main:app"]`,
      },
    ],
  ],
  partly: [
    ['a minor version', 7000, shipped('CMD ["uvicorn", "main:app"]')],
    ['a major version', 4000, { 'main.py': app, Dockerfile: 'FROM python:3\nCMD ["uvicorn", "main:app"]' }],
  ],
  notDetected: [['latest', { 'main.py': app, Dockerfile: 'FROM python\nCMD ["uvicorn", "main:app"]' }]],
  fooled: [
    [
      'a comment',
      {
        'main.py': app,
        Dockerfile: `# FROM python@sha256:${'a'.repeat(64)}\nFROM python:latest\nCMD ["uvicorn", "main:app"]`,
      },
    ],
  ],
  notApplicable: [['a library without an image', library]],
};
