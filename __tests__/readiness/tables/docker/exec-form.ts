import { type ProbeTable } from '../../probe-table.ts';
import { library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a base that serves by itself',
      {
        'app/main.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
        Dockerfile: 'FROM tiangolo/uvicorn-gunicorn-fastapi:python3.11  #: evidence\nCOPY app /app/app',
      },
    ],
    ['a list', shipped('CMD ["uvicorn", "main:app"]  #: evidence')],
    ['exec', shipped('CMD exec uvicorn main:app  #: evidence')],
    [
      'a script that hands over',
      { ...shipped('ENTRYPOINT ["./start.sh"]  #: evidence'), 'start.sh': 'exec uvicorn main:app' },
    ],
  ],
  notDetected: [['a shell', shipped('CMD uvicorn main:app')]],
  fooled: [
    ['a shell in a list', shipped('CMD ["sh", "-c", "uvicorn main:app"]')],
    [
      'a script that stays',
      { ...shipped('ENTRYPOINT ["./start.sh"]'), 'start.sh': '#!/bin/sh\nuvicorn main:app' },
    ],
  ],
  notApplicable: [['a library without an image', library]],
};
