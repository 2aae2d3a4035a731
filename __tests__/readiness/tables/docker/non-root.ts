import { type ProbeTable } from '../../probe-table.ts';
import { library, plain } from '../parts.ts';

const serve = 'CMD ["uvicorn", "main:app"]';

export const table: ProbeTable = {
  found: [
    [
      'a user in the last stage',
      { ...plain, Dockerfile: `FROM python:3.13\nUSER 10001  #: evidence\n${serve}` },
    ],
  ],
  notDetected: [['no user', { ...plain, Dockerfile: `FROM python:3.13\n${serve}` }]],
  fooled: [
    [
      'a user that is added and not taken',
      { ...plain, Dockerfile: `FROM python:3.13\nRUN useradd app\n${serve}` },
    ],
    [
      'a user in another stage',
      { ...plain, Dockerfile: `FROM python:3.13 AS build\nUSER app\nFROM python:3.13\n${serve}` },
    ],
  ],
  notApplicable: [['no image and no application', library]],
};
