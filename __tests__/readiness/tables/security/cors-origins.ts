import { type ProbeTable } from '../../probe-table.ts';
import { plain } from '../parts.ts';

const cors = (origins: string, head = ''): string =>
  `from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\n${head}app.add_middleware(CORSMiddleware, allow_origins=${origins}, allow_credentials=True)`;

export const table: ProbeTable = {
  found: [['a list', { 'main.py': `${cors('["https://a.example"]')}  #: evidence` }]],
  notDetected: [['a star', { 'main.py': cors('["*"]') }]],
  fooled: [
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
