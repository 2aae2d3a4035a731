import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const cors = (origins: string, head = ''): string =>
  `from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\n${head}app.add_middleware(CORSMiddleware, allow_origins=${origins}, allow_credentials=True)`;

export const table: ProbeTable = {
  found: [
    [
      'every name below a domain of its own',
      {
        'main.py': `from fastapi.middleware.cors import CORSMiddleware\n${app}app.add_middleware(CORSMiddleware, allow_origin_regex="https://.*\\\\.shop\\\\.example")  #: evidence`,
      },
    ],
    ['a list', { 'main.py': `${cors('["https://a.example"]')}  #: evidence` }],
  ],
  notDetected: [['a star', { 'main.py': cors('["*"]') }]],
  fooled: [
    [
      'every name of a host that gives names to anybody',
      {
        'main.py': `from fastapi.middleware.cors import CORSMiddleware\n${app}app.add_middleware(CORSMiddleware, allow_origins=["https://a.example"], allow_origin_regex="https.*\\\\.(netlify.app|herokuapp.com)", allow_credentials=True)`,
      },
    ],
    [
      'a pattern for both schemes',
      {
        'main.py': `from fastapi.middleware.cors import CORSMiddleware\n${app}app.add_middleware(CORSMiddleware, allow_origin_regex="https?://.*", allow_credentials=True)`,
      },
    ],

    ['a star in a variable', { 'main.py': cors('origins', 'origins = ["*"]\n') }],
    [
      'a star as a default of the settings',
      {
        'main.py': cors(
          'settings.origins',
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    origins: list[str] = ["*"]\nsettings = Settings()\n',
        ),
      },
    ],
    [
      'a star in a setting that is split, behind a function',
      {
        'main.py': cors(
          'origins',
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    origins: str = "*"\ndef get_settings() -> Settings:\n    return Settings()\norigins = [one.strip() for one in get_settings().origins.split(",")]\n',
        ),
      },
    ],
  ],
  notApplicable: [['no CORS middleware', plain]],
};
