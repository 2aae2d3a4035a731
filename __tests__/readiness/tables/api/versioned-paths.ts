import { type ProbeTable } from '../../probe-table.ts';
import { app, library, routed } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'where nobody sets another',
      {
        'main.py': routed(
          'PREFIX = os.environ.get("PREFIX", "/api/v1")\nrouter = APIRouter()\n@router.get("/a")  #: evidence\ndef a(): ...\napp.include_router(router, prefix=PREFIX)',
          'import os\n',
        ),
      },
    ],
    [
      'on the router',
      {
        'main.py': routed(
          'router = APIRouter(prefix="/v1")\n@router.get("/a")  #: evidence\ndef a(): ...\napp.include_router(router)',
        ),
      },
    ],
    [
      'through a constant',
      {
        'main.py': routed(
          'PREFIX = "/api/v2"\nrouter = APIRouter()\n@router.get("/a")  #: evidence\ndef a(): ...\napp.include_router(router, prefix=PREFIX)',
        ),
      },
    ],
    [
      'where an application is mounted',
      {
        'main.py':
          'from fastapi import FastAPI\nfrom api import api\ndef create():\n    app = FastAPI()\n    app.mount("/api/v1", api)\n    return app\napp = create()',
        'api.py':
          'from fastapi import APIRouter, FastAPI\nrouter = APIRouter()\n@router.get("/a")  #: evidence\ndef a(): ...\ndef made():\n    api = FastAPI()\n    for one in [router]:\n        api.include_router(one)\n    return api\napi = made()',
      },
    ],
  ],
  notDetected: [['none', { 'main.py': `${app}@app.get("/a")\ndef a(): ...` }]],
  fooled: [
    ['a constant that nothing uses', { 'main.py': `${app}PREFIX = "/v1"\n@app.get("/a")\ndef a(): ...` }],
    ['part of a word', { 'main.py': `${app}@app.get("/v1beta-notes")\ndef a(): ...` }],
  ],
  notApplicable: [['a library', library]],
};
