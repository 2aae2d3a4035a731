import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'from the settings',
      {
        'main.py':
          'from fastapi import FastAPI\nfrom pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    docs_url: str = "/docs"\nsettings = Settings()\napp = FastAPI(docs_url=settings.docs_url)  #: evidence',
      },
    ],
    [
      'off below a condition',
      {
        'main.py':
          'import os\nfrom fastapi import FastAPI\noptions = {"title": "a"}\nif os.environ["ENV"] == "production":\n    options["openapi_url"] = None\napp = FastAPI(**options)  #: evidence',
      },
    ],
    ['off', { 'main.py': 'from fastapi import FastAPI\napp = FastAPI(docs_url=None)  #: evidence' }],
    [
      'through a mapping',
      {
        'main.py':
          'from fastapi import FastAPI\nURLS = {"docs_url": None}\napp = FastAPI(**URLS)  #: evidence',
      },
    ],
  ],
  partly: [
    [
      'one door that is shut, and one that stays open',
      5000,
      {
        'main.py':
          'from fastapi import FastAPI\napp = FastAPI(docs_url=None, openapi_url=None, redoc_url="/redocs")',
      },
    ],

    ['moved', 5000, { 'main.py': 'from fastapi import FastAPI\napp = FastAPI(docs_url="/api/docs")' }],
    [
      'moved below a prefix',
      5000,
      {
        'main.py':
          'from fastapi import FastAPI\nPREFIX = "/api/v1"\napp = FastAPI(openapi_url=f"{PREFIX}/openapi.json")',
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
