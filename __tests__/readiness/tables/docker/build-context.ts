import { type ProbeTable } from '../../probe-table.ts';
import { library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'rules',
      {
        ...shipped('COPY . .', 'CMD ["uvicorn", "main:app"]'),
        '.dockerignore': '.git  #: evidence\n.env  #: evidence\ntests',
      },
    ],
    ['nothing whole is copied', shipped('COPY src src  #: evidence', 'CMD ["uvicorn", "main:app"]')],
  ],
  notDetected: [['everything', shipped('COPY . .', 'CMD ["uvicorn", "main:app"]')]],
  fooled: [
    ['an empty file', { ...shipped('COPY . .', 'CMD ["uvicorn", "main:app"]'), '.dockerignore': '' }],
    ['by its name', shipped('COPY src src', 'COPY .env ./', 'CMD ["uvicorn", "main:app"]')],
  ],
  notApplicable: [['a library without an image', library]],
};
