import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

const limited =
  'class Limit:\n    def __init__(self, app): ...\n    async def __call__(self, scope, receive, send):\n        if self.seen[scope["client"], time.time() // 60] > 5:\n            await Response(status_code=429)(scope, receive, send)\n';

export const table: ProbeTable = {
  found: [
    [
      'a dependency that asks a library, whatever refuses',
      {
        'main.py': `from pyrate_limiter import Limiter\nfrom fastapi import Depends\n${app}class Slow:\n    def __init__(self, rate):\n        self.limiter = Limiter(rate)\n    async def __call__(self, request):\n        if not self.limiter.try_acquire(request.client):\n            await self.refuse(request)\n@app.post("/a", dependencies=[Depends(Slow(5))])  #: evidence\ndef a(): ...`,
      },
    ],
    [
      'a function that makes the middleware of a library',
      {
        'main.py': `from ratelimit import RateLimitMiddleware\n${app}def limits(app):\n    return RateLimitMiddleware(app, rules=[])\napp.add_middleware(limits)  #: evidence`,
      },
    ],
    [
      'an exception of its own',
      {
        'main.py': `from fastapi import Depends\n${app}async def limited(request):\n    if await counter.is_limited(request):\n        raise RateLimitException("too often")\n@app.post("/a", dependencies=[Depends(limited)])  #: evidence\ndef a(): ...`,
      },
    ],

    [
      'a middleware that answers 429',
      { 'main.py': `${app}${limited}app.add_middleware(Limit)  #: evidence` },
    ],
    [
      'a limit that a decorator of its own applies',
      {
        'main.py': `from slowapi import Limiter\nfrom slowapi.middleware import SlowAPIMiddleware\n${app}limiter = Limiter(key_func=str)\napp.add_middleware(SlowAPIMiddleware)\ndef limited(rate):\n    def decorate(handler):\n        return limiter.limit(rate)(handler)  #: evidence\n    return decorate\n@app.get("/a")\n@limited("5/minute")\ndef a(request): ...`,
      },
    ],
  ],
  notDetected: [['nothing', plain]],
  fooled: [
    [
      'a quota that knows no time',
      {
        'main.py': `from fastapi import Depends, HTTPException\n${app}def allowed(session):\n    count = session.execute("select count(*) from task")\n    if count >= 9:\n        raise HTTPException(429, "no more tasks")\n@app.post("/a", dependencies=[Depends(allowed)])\ndef a(): ...`,
      },
    ],
    [
      'a dependency that asks a library, and no route asks for',
      {
        'main.py': `from pyrate_limiter import Limiter\n${app}class Slow:\n    def __call__(self, request):\n        Limiter(5).try_acquire(request)\n@app.post("/a")\ndef a(): ...`,
      },
    ],

    [
      'a middleware that hands on what another service refused',
      {
        'main.py': `${app}@app.middleware("http")\nasync def translated(request, call_next):\n    try:\n        return await call_next(request)\n    except UpstreamError as error:\n        if error.code > 400:\n            return JSONResponse({}, status_code=429)`,
      },
    ],
    ['a middleware that is not added', { 'main.py': `${app}${limited}` }],
    [
      'a limiter without a limit',
      { 'main.py': `${app}from slowapi import Limiter\nlimiter = Limiter(key_func=str)` },
    ],
  ],
  notApplicable: [['a library', library]],
};
