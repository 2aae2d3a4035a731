import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    ['off', { 'main.py': 'from fastapi import FastAPI\napp = FastAPI(docs_url=None)  #: evidence' }],
    [
      'through a mapping',
      {
        'main.py':
          'from fastapi import FastAPI\nURLS = {"docs_url": None}\napp = FastAPI(**URLS)  #: evidence',
      },
    ],
  ],
  notDetected: [['left alone', plain]],
  fooled: [
    ['a comment', { 'main.py': `${app}# docs_url=None` }],
    ['an empty mapping', { 'main.py': 'from fastapi import FastAPI\nURLS = {}\napp = FastAPI(**URLS)' }],
  ],
  notApplicable: [['a library', library]],
};
