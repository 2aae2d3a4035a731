import { type ProbeTable } from '../../probe-table.ts';
import { library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [['neither', { 'main.py': 'from fastapi import FastAPI\napp = FastAPI()  #: evidence' }]],
  notDetected: [['debug', { 'main.py': 'from fastapi import FastAPI\napp = FastAPI(debug=True)' }]],
  fooled: [
    [
      'through a constant',
      { 'main.py': 'from fastapi import FastAPI\nDEBUG = True\napp = FastAPI(debug=DEBUG)' },
    ],
    ['reload in the image', shipped('CMD ["uvicorn", "main:app", "--reload"]')],
    ['the server for development', shipped('CMD ["fastapi", "dev", "main.py"]')],
  ],
  notApplicable: [['a library', library]],
};
