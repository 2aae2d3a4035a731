import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const settings = `${app}from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    token: str\n    level: str = "INFO"\nsettings = Settings()`;

export const table: ProbeTable = {
  found: [
    [
      'every setting',
      { 'main.py': settings, '.env.example': 'TOKEN=  #: evidence\nLEVEL=INFO  #: evidence' },
    ],
    [
      'what starlette reads',
      {
        'main.py': `${app}from starlette.config import Config\nconfig = Config(".env")\nKEY = config("API_KEY")\nDEBUG = config("IS_DEBUG", cast=bool)`,
        '.env.example': 'API_KEY=  #: evidence\nIS_DEBUG=False  #: evidence',
      },
    ],
  ],
  partly: [['half of them', 5000, { 'main.py': settings, '.env.example': 'TOKEN=' }]],
  notDetected: [
    [
      'a function around the library, and one name of many',
      {
        'main.py': `from decouple import config\n${app}def read(name, **more):\n    return config(name, **more)\na = read("FIRST")\nb = read("SECOND")\nc = read("THIRD")\nd = read("FOURTH")`,
        'env.example': 'FIRST=1',
      },
    ],
    ['no file', { 'main.py': settings }],
  ],
  fooled: [
    ['an empty file', { 'main.py': settings, '.env.example': '' }],
    ['other variables', { 'main.py': settings, '.env.example': 'A=1\nB=2\nC=3' }],
    ['names in prose', { 'main.py': settings, 'README.md': 'Set TOKEN and LEVEL' }],
  ],
  notApplicable: [['no settings', plain]],
};
