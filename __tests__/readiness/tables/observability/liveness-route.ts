import { type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a router of a package from which the image is built',
      {
        'api/__init__.py': '',
        'api/Dockerfile': 'FROM python:3.13\nCOPY . /function\nCMD ["main.handler"]',
        'api/main.py': `from routers import ops\n${app}app.include_router(ops.router)\nhandler = Mangum(app)`,
        'api/routers/__init__.py': '',
        'api/routers/ops.py':
          'from fastapi import APIRouter\nrouter = APIRouter()\n@router.get("/healthz")  #: evidence\ndef live(): ...',
      },
    ],

    [
      'a router of a class that a function makes',
      {
        'main.py': `from routing import APIRouter\n${app}router = APIRouter()\n@router.get("/healthz")  #: evidence\ndef live(): ...\napp.include_router(router)`,
        'routing.py':
          'from fastapi import APIRouter as Base\ndef made(route):\n    class Router(Base):\n        def __init__(self, **kwargs):\n            super().__init__(route_class=route, **kwargs)\n    return Router\nAPIRouter = made(None)',
      },
    ],
    [
      'the route that the script of a health check asks',
      {
        'main.py': `${app}@app.get("/api/about")  #: evidence\ndef about(): ...`,
        'scripts/healthcheck.py': 'import requests\nrequests.get(f"http://127.0.0.1:{port}/api/about")',
        Dockerfile:
          'FROM python:3.13\nHEALTHCHECK CMD python $HOME/scripts/healthcheck.py || exit 1\nCMD ["uvicorn", "main:app"]',
      },
    ],

    [
      'a route on the application',
      { 'main.py': `${app}@app.get("/health")  #: evidence\ndef health(): ...` },
    ],
    [
      'a route on a router that is included',
      {
        'main.py': `${app}from ops import router\napp.include_router(router)`,
        'ops.py':
          'from fastapi import APIRouter\nrouter = APIRouter()\n@router.get("/internal/livez")  #: evidence\ndef live(): ...',
      },
    ],
    [
      'a router that a factory is given',
      {
        'main.py':
          'from fastapi import APIRouter, FastAPI\nrouter = APIRouter()\n@router.get("/ping")  #: evidence\ndef ping(): ...\ndef create(routes):\n    app = FastAPI()\n    for each in routes:\n        app.include_router(each)\n    return app\napp = create([router])',
      },
    ],
    [
      'the router of a library',
      {
        'main.py': `from dockerflow.fastapi import router as ops\n${app}app.include_router(ops)  #: evidence`,
      },
    ],
  ],
  notDetected: [['no such route', { 'main.py': `${app}@app.get("/orders")\ndef orders(): ...` }]],
  fooled: [
    [
      'the word inside a longer segment',
      { 'main.py': `${app}@app.get("/healthy-recipes")\ndef recipes(): ...` },
    ],
    [
      'a router that nobody includes',
      {
        'main.py': app,
        'ops.py': 'from fastapi import APIRouter\nops = APIRouter()\n@ops.get("/health")\ndef health(): ...',
      },
    ],
    [
      'the router of a library that nobody includes',
      { 'main.py': `from dockerflow.fastapi import router\n${app}` },
    ],
    ['the route in a comment', { 'main.py': `${app}# @app.get("/health")` }],
    [
      'the route below `if False`',
      {
        'main.py': `${app}def build():\n    if False:\n        app.include_router(ops)\nbuild()`,
        'ops.py': 'from fastapi import APIRouter\nops = APIRouter()\n@ops.get("/health")\ndef health(): ...',
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
