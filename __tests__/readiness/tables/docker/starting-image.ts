import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

const serve = 'CMD ["uvicorn", "main:app"]';

export const table: ProbeTable = {
  found: [
    ['an image that starts it', { ...plain, Dockerfile: `FROM python:3.13\n${serve}  #: evidence` }],
    [
      'a base that starts what lies at its place',
      {
        'users/app/main.py': app,
        'users/docker/backend.dockerfile':
          'FROM tiangolo/uvicorn-gunicorn-fastapi:python3.11-slim  #: evidence\nCOPY ./app /app/app',
      },
    ],
    [
      'a base that is told its module by an argument',
      {
        'backend/app/app/main.py': app,
        'backend/backend.dockerfile':
          'FROM ghcr.io/br3ndonland/inboard:fastapi-0.51-python3.11  #: evidence\nCOPY ./app/ /app/\nARG MODULE=app.main:app\nENV APP_MODULE=${MODULE}',
      },
    ],
  ],
  notDetected: [['no image', plain]],
  fooled: [
    ['an image that starts nothing', { ...plain, Dockerfile: 'FROM python:3.13\nCMD ["true"]' }],
    ['a file of comments', { ...plain, Dockerfile: `# FROM python:3.13\n# ${serve}` }],
  ],
  notApplicable: [['a library', library]],
};
