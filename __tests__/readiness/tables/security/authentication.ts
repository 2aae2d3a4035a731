import { type ProbeTable } from '../../probe-table.ts';
import { library, routed } from '../parts.ts';

const bearer =
  'from fastapi.security import OAuth2PasswordBearer\nfrom typing import Annotated\noauth = OAuth2PasswordBearer(tokenUrl="/token")\n';

export const table: ProbeTable = {
  found: [
    [
      'a scheme that an object holds',
      {
        'main.py': routed(
          'r = APIRouter()\n@r.post("/a")\ndef a(): ...\napp.include_router(r, dependencies=[Depends(auth.scheme)])  #: evidence',
          'from fastapi.security import HTTPBearer\nclass Auth:\n    def __init__(self, issuer):\n        self.scheme = HTTPBearer()\nauth = Auth("a")\n',
        ),
      },
    ],
    [
      'a scheme that a route asks for',
      { 'main.py': routed('@app.post("/a")\ndef a(token=Depends(oauth)): ...  #: evidence', bearer) },
    ],
    [
      'an alias of an alias',
      {
        'main.py': routed(
          'def user(token: Annotated[str, Depends(oauth)]): ...\nUser = Annotated[str, Depends(user)]  #: evidence\n@app.post("/a")\ndef a(u: User): ...',
          bearer,
        ),
      },
    ],
    [
      'a router that is included with it',
      {
        'main.py': routed(
          'r = APIRouter()\n@r.post("/a")\ndef a(): ...\napp.include_router(r, dependencies=[Depends(oauth)])  #: evidence',
          bearer,
        ),
      },
    ],
  ],
  notDetected: [['nothing', { 'main.py': routed('@app.post("/a")\ndef a(): ...') }]],
  fooled: [
    [
      'an object that holds no scheme',
      {
        'main.py': routed(
          'r = APIRouter()\n@r.post("/a")\ndef a(): ...\napp.include_router(r, dependencies=[Depends(auth.scheme)])',
          'class Auth:\n    def __init__(self, issuer):\n        self.scheme = dict()\nauth = Auth("a")\n',
        ),
      },
    ],
    ['a scheme that nobody asks for', { 'main.py': routed('@app.post("/a")\ndef a(): ...', bearer) }],
    [
      'a check that never refuses',
      {
        'main.py': routed(
          'def maybe(token=Depends(quiet)): ...\n@app.post("/a")\ndef a(u=Depends(maybe)): ...',
          `${bearer}quiet = OAuth2PasswordBearer(tokenUrl="/t", auto_error=False)\n`,
        ),
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
