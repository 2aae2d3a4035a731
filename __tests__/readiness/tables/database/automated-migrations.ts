import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const migrated = (files: Files): Files => ({
  'main.py': `import sqlalchemy\n${app}`,
  'migrations/versions/1.py':
    'from alembic import op\nrevision = "1"\ndef upgrade():\n    op.create_table("a")',
  ...files,
});

export const table: ProbeTable = {
  found: [
    [
      'by a service of compose that does nothing else',
      {
        'main.py': `import asyncpg\n${app}`,
        'migrations/1_a.up.sql': 'create table a (id int);',
        'docker-compose.yml':
          'services:\n  migrations:\n    image: migrate/migrate  #: evidence\n    command: ["-path", "/migrations", "up"]',
      },
    ],
    [
      'by the words of its command line',
      migrated({
        'main.py':
          'import alembic.config\nimport sqlalchemy\nimport uvicorn\nfrom fastapi import FastAPI\napp = FastAPI()\ndef start():\n    words = ["--raiseerr", "upgrade", "head"]\n    alembic.config.main(argv=words)  #: evidence\n    uvicorn.run("main:app")\nif __name__ == "__main__":\n    start()',
        Dockerfile: 'FROM python:3.13\nCMD ["python", "main.py"]',
      }),
    ],
    [
      'by the service itself when it starts',
      migrated({
        'main.py':
          'from alembic import command\nfrom alembic.config import Config\nfrom contextlib import asynccontextmanager\nfrom fastapi import FastAPI\nimport asyncio\nimport sqlalchemy\ndef migrate():\n    command.upgrade(Config("alembic.ini"), "head")  #: evidence\n@asynccontextmanager\nasync def lifespan(app):\n    await asyncio.to_thread(migrate)\n    yield\napp = FastAPI(lifespan=lifespan)',
      }),
    ],
    [
      'by the command that serves it',
      migrated({
        'cli.py':
          'import uvicorn\nfrom alembic import command\ndef serve():\n    command.upgrade(None, "head")  #: evidence\n    uvicorn.run("main:app")\nserve()',
        Dockerfile: 'FROM python:3.13\nCMD ["python", "cli.py"]',
      }),
    ],

    [
      'before the start',
      migrated({ Dockerfile: 'FROM python:3.13\nCMD alembic upgrade head && uvicorn main:app  #: evidence' }),
    ],
    [
      'in an entrypoint',
      migrated({
        Dockerfile: 'FROM python:3.13\nENTRYPOINT ["./start.sh"]',
        'start.sh': 'alembic upgrade head  #: evidence\nexec uvicorn main:app',
      }),
    ],
    [
      'in a deployment',
      migrated({
        '.github/workflows/deploy.yml':
          'on: push\njobs:\n  a:\n    steps:\n      - run: uv run alembic upgrade head  #: evidence',
      }),
    ],
  ],
  notDetected: [['by hand', migrated({})]],
  fooled: [
    [
      'a service that only takes back',
      {
        'main.py': `import asyncpg\n${app}`,
        'migrations/1_a.up.sql': 'create table a (id int);',
        'docker-compose.yml':
          'services:\n  migrations:\n    image: migrate/migrate\n    command: ["-path", "/migrations", "down"]',
      },
    ],
    [
      'a command that a person must call',
      migrated({
        'main.py': `import sqlalchemy\nfrom alembic import command\n${app}def migrate():\n    command.upgrade(None, "head")`,
      }),
    ],

    [
      'a comment',
      migrated({ Dockerfile: 'FROM python:3.13\n# CMD alembic upgrade head\nCMD uvicorn main:app' }),
    ],
    ['an echo', migrated({ Dockerfile: 'FROM python:3.13\nCMD echo alembic upgrade head' })],
    [
      'no failure counts',
      migrated({
        'start.sh': 'alembic upgrade head || true',
        Dockerfile: 'FROM python:3.13\nENTRYPOINT ["./start.sh"]',
      }),
    ],
    [
      'nothing to run',
      {
        'main.py': `import sqlalchemy\n${app}`,
        Dockerfile: 'FROM python:3.13\nCMD alembic upgrade head && uvicorn main:app',
      },
    ],
  ],
  notApplicable: [['no database', plain]],
};
