import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'new enough',
      { 'main.py': app, 'pyproject.toml': '[project]\nname = "a"\nrequires-python = ">=3.12"  #: evidence' },
    ],
  ],
  notDetected: [['nothing said', plain]],
  fooled: [
    ['too old', { 'main.py': app, 'pyproject.toml': '[project]\nname = "a"\nrequires-python = ">=3.8"' }],
    [
      'the image disagrees',
      {
        'main.py': app,
        'pyproject.toml': '[project]\nname = "a"\nrequires-python = ">=3.12"',
        Dockerfile: 'FROM python:3.11\nCMD ["uvicorn", "main:app"]',
      },
    ],
  ],
  notApplicable: [['a library that declares nothing', library]],
};
