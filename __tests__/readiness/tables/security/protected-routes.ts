import { type ProbeTable } from '../../probe-table.ts';
import { app, routed } from '../parts.ts';

const bearer = 'from fastapi.security import HTTPBearer\nbearer = HTTPBearer()\n';

export const table: ProbeTable = {
  found: [
    [
      'a route of an account, below a path that strangers must reach',
      {
        'main.py': routed(
          '@app.post("/auth/login")\ndef login(): ...\n@app.delete("/auth/me")  #: evidence\ndef leave(token=Depends(bearer)): ...',
          bearer,
        ),
      },
    ],

    [
      'a parameter',
      { 'main.py': routed('@app.post("/a")  #: evidence\ndef a(token=Depends(bearer)): ...', bearer) },
    ],
    [
      'a router',
      {
        'main.py': routed(
          'router = APIRouter(dependencies=[Depends(bearer)])\n@router.post("/a")  #: evidence\ndef a(): ...\napp.include_router(router)',
          bearer,
        ),
      },
    ],
    [
      'the class of the handler',
      {
        'main.py': routed(
          '@cbv(app)\nclass Items:\n    user = Depends(bearer)\n    @app.post("/a")  #: evidence\n    def a(self): ...',
          bearer,
        ),
      },
    ],
  ],
  partly: [
    [
      'one of two',
      5000,
      {
        'main.py': routed(
          '@app.post("/a")\ndef a(token=Depends(bearer)): ...\n@app.post("/b")\ndef b(): ...',
          bearer,
        ),
      },
    ],
  ],
  notDetected: [['open', { 'main.py': `${app}@app.post("/a")\ndef a(): ...` }]],
  fooled: [
    ['a scheme that nobody asks for', { 'main.py': routed('@app.post("/a")\ndef a(): ...', bearer) }],
    [
      'a limit of the rate',
      {
        'main.py': routed(
          'def slow(authorization=Header()):\n    raise RateLimitException()\n@app.post("/a", dependencies=[Depends(slow)])\ndef a(): ...',
          'from fastapi import Header\n',
        ),
      },
    ],
  ],
  notApplicable: [
    ['nothing changes', { 'main.py': `${app}@app.get("/a")\ndef a(): ...` }],
    [
      'what strangers must call',
      {
        'main.py': `${app}@app.post("/login")\ndef login(): ...\n@app.post("/users")\ndef create_user(): ...`,
      },
    ],
  ],
};
