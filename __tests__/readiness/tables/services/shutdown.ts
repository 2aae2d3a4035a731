import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

const lifespan = (body: string): string =>
  `from contextlib import asynccontextmanager\n@asynccontextmanager\nasync def lifespan(app):${body}\n`;

export const table: ProbeTable = {
  found: [
    [
      'an engine disposed after the yield',
      {
        'main.py': `from fastapi import FastAPI\n${lifespan('  #: evidence\n    yield\n    await engine.dispose()')}app = FastAPI(lifespan=lifespan)  #: evidence`,
      },
    ],
  ],
  notDetected: [['no lifespan', plain]],
  fooled: [
    [
      'a bare yield',
      {
        'main.py': `from fastapi import FastAPI\n${lifespan('\n    yield')}app = FastAPI(lifespan=lifespan)`,
      },
    ],
    [
      'a lifespan that the application does not have',
      { 'main.py': `${app}${lifespan('\n    yield\n    await engine.dispose()')}` },
    ],
  ],
  notApplicable: [['a library', library]],
};
