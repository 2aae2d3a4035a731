import { type ProbeTable } from '../../probe-table.ts';
import { library, plain } from '../parts.ts';

const serve = 'CMD ["uvicorn", "main:app"]';

export const table: ProbeTable = {
  found: [
    [
      'the only image, for development as it may be',
      {
        ...plain,
        'Dockerfile.dev': `FROM python:3.13\nUSER 10001  #: evidence\n${serve}`,
        'postgres/Dockerfile': 'FROM postgres:17\nCOPY init.sh /init.sh',
      },
    ],
    [
      'a user in the last stage',
      { ...plain, Dockerfile: `FROM python:3.13\nUSER 10001  #: evidence\n${serve}` },
    ],
  ],
  partly: [
    [
      'root that the script at the start gives up',
      7000,
      {
        ...plain,
        'docker/entry.sh': 'chown -R app /data\nexec gosu app uvicorn main:app',
        Dockerfile:
          'FROM python:3.13\nRUN useradd app\nCOPY docker/entry.sh /app/run.sh\nENTRYPOINT ["/app/run.sh"]',
      },
    ],
  ],
  notDetected: [['no user', { ...plain, Dockerfile: `FROM python:3.13\n${serve}` }]],
  fooled: [
    [
      'the user of a database beside it',
      {
        ...plain,
        Dockerfile: `FROM python:3.13\n${serve}`,
        'postgres/Dockerfile': 'FROM postgres:17\nUSER postgres\nCMD ["postgres"]',
      },
    ],
    [
      'the user of a tool beside it',
      {
        ...plain,
        Dockerfile: `FROM python:3.13\n${serve}`,
        'tools/Dockerfile': 'FROM python:3.13\nUSER 1001\nCMD ["python", "move.py"]',
      },
    ],
    [
      'a script that only installs what could give root up',
      {
        ...plain,
        'run.sh': 'apt-get install -y gosu\nexec uvicorn main:app',
        Dockerfile: 'FROM python:3.13\nCOPY run.sh /app/run.sh\nENTRYPOINT ["/app/run.sh"]',
      },
    ],

    [
      'a user that is added and not taken',
      { ...plain, Dockerfile: `FROM python:3.13\nRUN useradd app\n${serve}` },
    ],
    [
      'a user in another stage',
      { ...plain, Dockerfile: `FROM python:3.13 AS build\nUSER app\nFROM python:3.13\n${serve}` },
    ],
  ],
  notApplicable: [['no image and no application', library]],
};
