import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a library',
      {
        'main.py': `from asgi_correlation_id import CorrelationIdMiddleware\n${app}app.add_middleware(CorrelationIdMiddleware)  #: evidence`,
      },
    ],
    [
      'dockerflow',
      {
        'main.py': `from dockerflow.fastapi.middleware import RequestIdMiddleware\n${app}app.add_middleware(RequestIdMiddleware)  #: evidence`,
      },
    ],
    [
      'its own',
      {
        'main.py': `import structlog\n${app}class Ids:\n    async def __call__(self, scope, receive, send):\n        structlog.contextvars.bind_contextvars(request_id="a")\n        headers["X-Request-ID"] = "a"\napp.add_middleware(Ids)  #: evidence`,
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['a variable of that name', { 'main.py': `${app}@app.get("/a")\ndef a(request_id: str): ...` }],
    ['imported only', { 'main.py': `from asgi_correlation_id import CorrelationIdMiddleware\n${app}` }],
    [
      'kept and not shown',
      {
        'main.py': `import structlog\n${app}class Ids:\n    async def __call__(self, scope, receive, send):\n        structlog.contextvars.bind_contextvars(a="a")\napp.add_middleware(Ids)`,
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
