import { type Files, probeTable } from './probe-table.ts';

const app = 'from fastapi import FastAPI\napp = FastAPI()\n';
const library: Files = { 'lib.py': 'def add(a, b):\n    return a + b' };
const plain: Files = { 'main.py': app };
const routed = (body: string, head = ''): string =>
  `from fastapi import APIRouter, Depends, FastAPI\n${head}app = FastAPI()\n${body}`;

probeTable('CFG-01', {
  found: [
    [
      'a settings class in use',
      {
        'main.py': `${app}from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):  #: evidence\n    a: int\n    b: str\n    c: str\nsettings = Settings()`,
      },
    ],
  ],
  notDetected: [['no settings', plain]],
  fooled: [
    [
      'a class that nothing instantiates',
      {
        'main.py': `${app}from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    a: int\n    b: str\n    c: str`,
      },
    ],
    [
      'a class in a module that nothing imports',
      {
        'main.py': app,
        'config.py':
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    a: int\n    b: str\n    c: str\nsettings = Settings()',
      },
    ],
  ],
  notApplicable: [['a library', library]],
});

const keyed = (value: string): Files => ({ 'main.py': `${app}SECRET_KEY = ${value}` });
probeTable('CFG-04', {
  found: [['a placeholder', { 'main.py': `${app}SECRET_KEY = "change-me"  #: evidence` }]],
  notDetected: [
    ['a key of a known format', keyed('"AKIAIOSFODNN7QWERTYU"')],
    ['a long random text', keyed('"9f8e7d6c5b4a39281706f5e4d3c2b1a0"')],
  ],
  fooled: [
    [
      'a literal that signs tokens',
      { 'main.py': `${app}import jwt\nKEY = "short"\ntoken = jwt.encode({}, KEY, algorithm="HS256")` },
    ],
    ['a private key in a file', { ...plain, 'certs/server.pem': '-----BEGIN RSA PRIVATE KEY-----\nabc' }],
  ],
  notApplicable: [['a library', library]],
});

const alembic = { 'alembic.ini': '[alembic]' };
const revision = (body: string): string => `from alembic import op\nrevision = "1"\ndef upgrade():${body}`;
probeTable('DB-01', {
  found: [
    [
      'a revision that creates a table',
      {
        ...plain,
        ...alembic,
        'migrations/versions/1.py': revision('  #: evidence\n    op.create_table("a")'),
      },
    ],
  ],
  notDetected: [['no revision', { ...plain, ...alembic }]],
  fooled: [
    [
      'an upgrade that does nothing',
      { ...plain, ...alembic, 'migrations/versions/1.py': revision('\n    pass') },
    ],
    [
      'an upgrade in a comment',
      {
        ...plain,
        ...alembic,
        'migrations/versions/1.py': revision('\n    # op.create_table("a")\n    pass'),
      },
    ],
  ],
  notApplicable: [['no sign of a database', plain]],
});

const session = (body: string): string => `async def get_session():${body}\n`;
const using = '@app.get("/a")\nasync def a(session=Depends(get_session)): ...';
const orm = 'import sqlalchemy\n';
probeTable('DB-04', {
  found: [
    [
      'a session in `with`',
      {
        'main.py': routed(
          `${session('  #: evidence\n    async with make_session() as s:\n        yield s')}${using}`,
          orm,
        ),
      },
    ],
  ],
  notDetected: [['no session at all', { 'main.py': routed('@app.get("/a")\ndef a(): ...', orm) }]],
  fooled: [
    [
      'a dependency that no route asks for',
      { 'main.py': routed(`${session('\n    async with make_session() as s:\n        yield s')}`, orm) },
    ],
    [
      'a session that is not closed',
      { 'main.py': routed(`${session('\n    yield make_session()')}${using}`, orm) },
    ],
  ],
  notApplicable: [['no sign of a database', plain]],
});

probeTable('OBS-08', {
  found: [
    [
      'a route on the application',
      { 'main.py': `${app}@app.get("/health")  #: evidence\ndef health(): ...` },
    ],
    [
      'a route on a router that is included',
      {
        'main.py': `${app}from ops import router\napp.include_router(router)`,
        'ops.py':
          'from fastapi import APIRouter\nrouter = APIRouter()\n@router.get("/internal/livez")  #: evidence\ndef live(): ...',
      },
    ],
    [
      'a router that a factory is given',
      {
        'main.py':
          'from fastapi import APIRouter, FastAPI\nrouter = APIRouter()\n@router.get("/ping")  #: evidence\ndef ping(): ...\ndef create(routes):\n    app = FastAPI()\n    for each in routes:\n        app.include_router(each)\n    return app\napp = create([router])',
      },
    ],
  ],
  notDetected: [['no such route', { 'main.py': `${app}@app.get("/orders")\ndef orders(): ...` }]],
  fooled: [
    [
      'the word inside a longer segment',
      { 'main.py': `${app}@app.get("/healthy-recipes")\ndef recipes(): ...` },
    ],
    [
      'a router that nobody includes',
      {
        'main.py': app,
        'ops.py': 'from fastapi import APIRouter\nops = APIRouter()\n@ops.get("/health")\ndef health(): ...',
      },
    ],
    ['the route in a comment', { 'main.py': `${app}# @app.get("/health")` }],
    [
      'the route below `if False`',
      {
        'main.py': `${app}def build():\n    if False:\n        app.include_router(ops)\nbuild()`,
        'ops.py': 'from fastapi import APIRouter\nops = APIRouter()\n@ops.get("/health")\ndef health(): ...',
      },
    ],
  ],
  notApplicable: [['a library', library]],
});

const item = 'from pydantic import BaseModel\nclass Item(BaseModel):\n    name: str\n';
probeTable('MOD-01', {
  found: [['a model', { 'main.py': routed('@app.post("/a")\ndef a(item: Item): ...  #: evidence', item) }]],
  notDetected: [['a dict', { 'main.py': routed('@app.post("/a")\ndef a(item: dict): ...') }]],
  fooled: [
    [
      'a model that the handler does not take',
      {
        'main.py': routed(
          '@app.post("/a")\nasync def a(request: Request):\n    return await request.json()',
          item,
        ),
      },
    ],
  ],
  notApplicable: [['no route that takes a body', plain]],
});

probeTable('REP-03', {
  found: [
    [
      'a limit with an upper bound',
      {
        'main.py': routed(
          'from fastapi import Query\n@app.get("/a")  #: evidence\ndef a(limit: int = Query(20, le=100)) -> list[int]: ...',
        ),
      },
    ],
  ],
  notDetected: [['no limit', { 'main.py': routed('@app.get("/a")\ndef a() -> list[int]: ...') }]],
  fooled: [
    [
      'a bound on another parameter',
      {
        'main.py': routed(
          'from fastapi import Query\n@app.get("/a")\ndef a(year: int = Query(2000, le=2100)) -> list[int]: ...',
        ),
      },
    ],
  ],
  notApplicable: [['no list', plain]],
});

const lifespan = (body: string): string =>
  `from contextlib import asynccontextmanager\n@asynccontextmanager\nasync def lifespan(app):${body}\n`;
probeTable('SVC-03', {
  found: [
    [
      'an engine disposed after the yield',
      {
        'main.py': `from fastapi import FastAPI\n${lifespan('  #: evidence\n    yield\n    await engine.dispose()')}app = FastAPI(lifespan=lifespan)  #: evidence`,
      },
    ],
  ],
  notDetected: [['no lifespan', plain]],
  fooled: [
    [
      'a bare yield',
      {
        'main.py': `from fastapi import FastAPI\n${lifespan('\n    yield')}app = FastAPI(lifespan=lifespan)`,
      },
    ],
    [
      'a lifespan that the application does not have',
      { 'main.py': `${app}${lifespan('\n    yield\n    await engine.dispose()')}` },
    ],
  ],
  notApplicable: [['a library', library]],
});

probeTable('API-03', {
  found: [
    [
      'a handler for Exception',
      {
        'main.py': `${app}@app.exception_handler(Exception)  #: evidence\ndef last(request, exc):\n    return answer("error")`,
      },
    ],
  ],
  notDetected: [['no handler', plain]],
  fooled: [
    [
      'a handler that echoes the error',
      {
        'main.py': `${app}@app.exception_handler(Exception)\ndef last(request, exc):\n    return answer(str(exc))`,
      },
    ],
    [
      'a handler that is not registered',
      { 'main.py': `${app}def last(request, exc):\n    return answer("error")` },
    ],
  ],
  notApplicable: [['a library', library]],
});

const query = (text: string, head = ''): Files => ({
  'main.py': routed(`@app.get("/a")\ndef a(name: str, db=None):\n    ${head}db.execute(${text})`),
});
probeTable('SEC-01', {
  found: [
    [
      'a bound value',
      {
        'main.py': routed(
          '@app.get("/a")\ndef a(name: str, db=None):\n    db.execute("select 1 where x = :n", {"n": name})  #: evidence',
        ),
      },
    ],
  ],
  notDetected: [['an f-string', query('f"select * from a where n = {name}"')]],
  fooled: [
    ['text built in a variable first', query('q', 'q = "select * from a where n = " + name\n    ')],
    ['format', query('"select * from a where n = {}".format(name)')],
    ['percent', query('"select * from a where n = %s" % name')],
  ],
  notApplicable: [['no query', plain]],
});

const cors = (origins: string, head = ''): string =>
  `from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\n${head}app.add_middleware(CORSMiddleware, allow_origins=${origins}, allow_credentials=True)`;
probeTable('SEC-02', {
  found: [['a list', { 'main.py': `${cors('["https://a.example"]')}  #: evidence` }]],
  notDetected: [['a star', { 'main.py': cors('["*"]') }]],
  fooled: [
    ['a star in a variable', { 'main.py': cors('origins', 'origins = ["*"]\n') }],
    [
      'a star as a default of the settings',
      {
        'main.py': cors(
          'settings.origins',
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    origins: list[str] = ["*"]\nsettings = Settings()\n',
        ),
      },
    ],
  ],
  notApplicable: [['no CORS middleware', plain]],
});

const bearer =
  'from fastapi.security import OAuth2PasswordBearer\nfrom typing import Annotated\noauth = OAuth2PasswordBearer(tokenUrl="/token")\n';
probeTable('SEC-03', {
  found: [
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
});

const limited =
  'class Limit:\n    def __init__(self, app): ...\n    async def __call__(self, scope, receive, send):\n        await Response(status_code=429)(scope, receive, send)\n';
probeTable('SEC-05', {
  found: [
    [
      'a middleware that answers 429',
      { 'main.py': `${app}${limited}app.add_middleware(Limit)  #: evidence` },
    ],
  ],
  notDetected: [['nothing', plain]],
  fooled: [
    ['a middleware that is not added', { 'main.py': `${app}${limited}` }],
    [
      'a limiter without a limit',
      { 'main.py': `${app}from slowapi import Limiter\nlimiter = Limiter(key_func=str)` },
    ],
  ],
  notApplicable: [['a library', library]],
});

const headers =
  'class Headers:\n    def __init__(self, app): ...\n    async def __call__(self, scope, receive, send):\n        h["X-Content-Type-Options"] = "nosniff"\n        h["Content-Security-Policy"] = "default-src none"\n';
probeTable('SEC-06', {
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
});

const decode = (rest: string): Files => ({
  'main.py': routed(`import jwt\n@app.get("/a")\ndef a(t: str):\n    return jwt.decode(t, key${rest})`),
});
probeTable('SEC-08', {
  found: [
    [
      'key and algorithms',
      {
        'main.py': routed(
          'import jwt\n@app.get("/a")\ndef a(t: str):\n    return jwt.decode(t, key, algorithms=["HS256"])  #: evidence',
        ),
      },
    ],
  ],
  notDetected: [['no verification', decode(', options={"verify_signature": False}')]],
  fooled: [
    ['verification from a variable', decode(', algorithms=["HS256"], options={"verify_signature": VERIFY}')],
    ['any algorithm', decode('')],
  ],
  notApplicable: [['no token', plain]],
});

const client = 'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n';
const one = `${app}@app.get("/a")\ndef a(): ...\n`;
probeTable('TST-03', {
  found: [
    [
      'a client on the application',
      {
        'main.py': one,
        'tests/test_a.py':
          'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)  #: evidence\ndef test_a():\n    assert client.get("/a").status_code == 200',
      },
    ],
  ],
  notDetected: [['no tests', { 'main.py': one }]],
  fooled: [
    [
      'a client on a dummy',
      {
        'main.py': one,
        'tests/test_a.py':
          'from fastapi import FastAPI\nfrom fastapi.testclient import TestClient\nclient = TestClient(FastAPI())\ndef test_a():\n    assert client.get("/a").status_code == 200',
      },
    ],
  ],
  notApplicable: [['a library', library]],
});
probeTable('TST-04', {
  found: [
    [
      'a request',
      {
        'main.py': one,
        'tests/test_a.py': `${client}def test_a():\n    assert client.get("/a").status_code == 200  #: evidence`,
      },
    ],
  ],
  notDetected: [['no request', { 'main.py': one, 'tests/test_a.py': client }]],
  fooled: [
    [
      'an address that is never requested',
      { 'main.py': one, 'tests/test_a.py': `${client}def test_a():\n    assert "/a" != client` },
    ],
    [
      'a request in a skipped test',
      {
        'main.py': one,
        'tests/test_a.py': `import pytest\n${client}@pytest.mark.skip\ndef test_a():\n    assert client.get("/a").status_code == 200`,
      },
    ],
  ],
  notApplicable: [['no route', plain]],
});

const ci = (step: string): string =>
  `on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${step}`;
const tested = {
  'main.py': one,
  'tests/test_a.py': `${client}def test_a():\n    assert client.get("/a").status_code == 200`,
};
probeTable('TST-07', {
  found: [
    ['pytest', { ...tested, '.github/workflows/ci.yml': `${ci('uv run pytest -q')}  #: evidence` }],
    [
      'a make target',
      {
        ...tested,
        '.github/workflows/ci.yml': ci('make test'),
        Makefile: 'test:\n\tuv run pytest  #: evidence',
      },
    ],
  ],
  notDetected: [['no workflow', tested]],
  fooled: [
    ['an echo', { ...tested, '.github/workflows/ci.yml': ci('echo pytest') }],
    ['a failure that is thrown away', { ...tested, '.github/workflows/ci.yml': ci('pytest || true') }],
    [
      'a step that may fail',
      { ...tested, '.github/workflows/ci.yml': `${ci('pytest')}\n        continue-on-error: true` },
    ],
    ['only the version', { ...tested, '.github/workflows/ci.yml': ci('pytest --version') }],
  ],
  notApplicable: [['a library', library]],
});
probeTable('CIC-01', {
  found: [
    [
      'tests on pull requests',
      {
        ...tested,
        '.github/workflows/ci.yml':
          'on: [pull_request]  #: evidence\njobs:\n  t:\n    steps:\n      - run: pytest  #: evidence',
      },
    ],
  ],
  notDetected: [['no workflow', tested]],
  fooled: [
    [
      'a path filter that leaves the service out',
      {
        ...tested,
        '.github/workflows/ci.yml':
          'on:\n  pull_request:\n    paths: [docs/**]\njobs:\n  t:\n    steps:\n      - run: pytest',
      },
    ],
  ],
  notApplicable: [['a library', library]],
});

const serve = 'CMD ["uvicorn", "main:app"]';
probeTable('DKR-01', {
  found: [['an image that starts it', { ...plain, Dockerfile: `FROM python:3.13\n${serve}  #: evidence` }]],
  notDetected: [['no image', plain]],
  fooled: [
    ['an image that starts nothing', { ...plain, Dockerfile: 'FROM python:3.13\nCMD ["true"]' }],
    ['a file of comments', { ...plain, Dockerfile: `# FROM python:3.13\n# ${serve}` }],
  ],
  notApplicable: [['a library', library]],
});
probeTable('DKR-02', {
  found: [
    [
      'a user in the last stage',
      { ...plain, Dockerfile: `FROM python:3.13\nUSER 10001  #: evidence\n${serve}` },
    ],
  ],
  notDetected: [['no user', { ...plain, Dockerfile: `FROM python:3.13\n${serve}` }]],
  fooled: [
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
});

const project = '[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi"]';
probeTable('PRJ-01', {
  found: [
    [
      'a lock with the framework',
      { ...plain, 'pyproject.toml': project, 'uv.lock': '[[package]]\nname = "fastapi"  #: evidence' },
    ],
  ],
  notDetected: [['no lock', { ...plain, 'pyproject.toml': project }]],
  fooled: [
    ['an empty lock', { ...plain, 'pyproject.toml': project, 'uv.lock': '' }],
    [
      'a lock of something else',
      { ...plain, 'pyproject.toml': project, 'uv.lock': '[[package]]\nname = "django"' },
    ],
  ],
  notApplicable: [['nothing declared', library]],
});
