import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

const headers =
  'class Headers:\n    def __init__(self, app): ...\n    async def __call__(self, scope, receive, send):\n        h["X-Content-Type-Options"] = "nosniff"\n        h["Content-Security-Policy"] = "default-src none"\n';

export const table: ProbeTable = {
  found: [
    [
      'a middleware in a loop over a list',
      { 'main.py': `${app}${headers}for each in (Headers,):\n    app.add_middleware(each)  #: evidence` },
    ],
    [
      'a middleware added by a helper',
      {
        'main.py': `${app}${headers}def install(app):\n    app.add_middleware(Headers)  #: evidence\ninstall(app)`,
      },
    ],
  ],
  partly: [
    [
      'one header alone',
      5000,
      {
        'main.py': `${app}@app.middleware("http")\nasync def secure(request, call_next):\n    response = await call_next(request)\n    response.headers["Strict-Transport-Security"] = "max-age=31536000"\n    return response`,
      },
    ],
  ],
  notDetected: [['nothing', plain]],
  fooled: [
    ['a middleware that is not added', { 'main.py': `${app}${headers}` }],
    [
      'a helper that nobody calls',
      { 'main.py': `${app}${headers}def install(app):\n    app.add_middleware(Headers)` },
    ],
    [
      'the names in a test',
      {
        ...plain,
        'tests/test_a.py': 'def test_a():\n    assert "X-Content-Type-Options" in "Content-Security-Policy"',
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
