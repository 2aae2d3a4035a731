import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'the template of a proxy',
      { ...plain, 'proxy/templates/nginx.conf.j2': 'http {\n  client_max_body_size 1m;  #: evidence\n}' },
    ],

    [
      'a middleware',
      {
        'main.py': `${app}class Limit:\n    async def __call__(self, scope, receive, send):\n        if int(scope["content-length"]) > 1000:\n            raise HTTPException(413)\napp.add_middleware(Limit)  #: evidence`,
      },
    ],
    ['a proxy', { 'main.py': app, 'nginx.conf': 'server {\n  client_max_body_size 1m;  #: evidence\n}' }],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['another limit', shipped('CMD ["uvicorn", "main:app", "--limit-concurrency", "10"]')],
    [
      'not mounted',
      {
        'main.py': `${app}class Limit:\n    async def __call__(self, scope, receive, send):\n        if int(scope["content-length"]) > 1000:\n            raise HTTPException(413)`,
      },
    ],
    ['a comment of a proxy', { 'main.py': app, 'nginx.conf': '# client_max_body_size 1m;' }],
  ],
  notApplicable: [['a library', library]],
};
