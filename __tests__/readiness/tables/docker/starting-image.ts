import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

const serve = 'CMD ["uvicorn", "main:app"]';

export const table: ProbeTable = {
  found: [
    [
      'a program that keeps it running',
      {
        'main.py': app,
        Dockerfile:
          'FROM python:3.13\nCOPY supervisord.conf /etc/supervisord.conf\nCMD ["supervisord", "-c", "/etc/supervisord.conf"]',
        'supervisord.conf': '[program:api]\ncommand=uvicorn main:app  #: evidence',
      },
    ],
    [
      'a script that is copied under another name, and a file where the image keeps it',
      {
        'shop/main.py': `import uvicorn\n${app}if __name__ == "__main__":\n    uvicorn.run(app)`,
        'docker/entry.sh': 'set -e\nexec python /app/shop/main.py  #: evidence',
        'docker/Dockerfile':
          'FROM python:3.13\nCOPY . /app\nCOPY ./docker/entry.sh /app/run.sh\nENTRYPOINT ["/app/run.sh"]',
      },
    ],
    [
      'a command line of the project, whose command stands in a module of its own',
      {
        'shop/app.py': app,
        'shop/cli/__init__.py': 'from shop.cli.serve import serve',
        'shop/cli/serve.py': 'import uvicorn\ndef serve():\n    uvicorn.run("shop.app:app")',
        'pyproject.toml': '[project]\nname = "shop"\n[project.scripts]\nshop = "shop.cli:serve"',
        Dockerfile: 'FROM python:3.13\nCMD ["shop", "serve"]  #: evidence',
      },
    ],

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
