import { type ProbeTable } from '../../probe-table.ts';
import { library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'of a file with its purpose behind an underscore',
      {
        ...shipped('CMD ["uvicorn", "main:app"]'),
        Dockerfile_ecs:
          'FROM python:3.13\nHEALTHCHECK CMD curl -f http://localhost/livez  #: evidence\nCMD ["uvicorn", "main:app"]',
      },
    ],
    [
      'of a platform',
      {
        ...shipped('CMD ["uvicorn", "main:app"]'),
        'render.yaml': 'services:\n  - type: web\n    healthCheckPath: /livez  #: evidence',
      },
    ],
    [
      'of another platform',
      {
        ...shipped('CMD ["uvicorn", "main:app"]'),
        'fly.toml': '[[http_service.checks]]  #: evidence\npath = "/livez"',
      },
    ],
    [
      'of the image',
      shipped('HEALTHCHECK CMD curl -f http://localhost/livez  #: evidence', 'CMD ["uvicorn", "main:app"]'),
    ],
    [
      'of compose',
      {
        ...shipped('CMD ["uvicorn", "main:app"]'),
        'compose.yml':
          'services:\n  a:\n    build: .\n    healthcheck:\n      test: [CMD, curl, http://localhost/livez]  #: evidence',
      },
    ],
    [
      'of Kubernetes',
      {
        ...shipped('CMD ["uvicorn", "main:app"]'),
        'k8s/a.yml': 'spec:\n  livenessProbe: {httpGet: {path: /livez, port: 80}}  #: evidence',
      },
    ],
  ],
  notDetected: [['none', shipped('CMD ["uvicorn", "main:app"]')]],
  fooled: [
    ['NONE', shipped('HEALTHCHECK NONE', 'CMD ["uvicorn", "main:app"]')],
    [
      'of the database',
      {
        ...shipped('CMD ["uvicorn", "main:app"]'),
        'compose.yml': 'services:\n  db:\n    image: postgres:17\n    healthcheck:\n      test: pg_isready',
      },
    ],
    ['a comment', shipped('# HEALTHCHECK CMD curl http://localhost', 'CMD ["uvicorn", "main:app"]')],
  ],
  notApplicable: [['a library without an image', library]],
};
