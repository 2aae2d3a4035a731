import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const client = 'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n';
const one = `${app}@app.get("/a")\ndef a(): ...\n`;

export const table: ProbeTable = {
  found: [
    [
      'a client that a context manager lends',
      {
        'main.py': one,
        'tests/helpers.py':
          'from contextlib import asynccontextmanager\nfrom httpx import AsyncClient\n@asynccontextmanager\nasync def lend():\n    from main import app\n    async with AsyncClient(app=app) as client:\n        yield client',
        'tests/test_a.py':
          'from tests.helpers import lend\nasync def test_a():\n    async with lend() as client:\n        response = await client.get("/a")  #: evidence\n        assert response.status_code == 200',
      },
    ],
    [
      'a client that another fixture makes, and the test declares',
      {
        'main.py': one,
        'tests/conftest.py':
          'import contextlib\nimport pytest\nfrom httpx import ASGITransport, AsyncClient\nfrom main import app\n@pytest.fixture\ndef make_client():\n    @contextlib.asynccontextmanager\n    async def made(target):\n        async with AsyncClient(transport=ASGITransport(app=target)) as client:\n            yield client\n    return made\n@pytest.fixture\nasync def client(make_client):\n    async with make_client(app) as given:\n        yield given',
        'tests/test_a.py':
          'from httpx import AsyncClient\nasync def test_a(client: AsyncClient):\n    response = await client.get("/a")  #: evidence\n    assert response.status_code == 200',
      },
    ],

    [
      'a request',
      {
        'main.py': one,
        'tests/test_a.py': `${client}def test_a():\n    assert client.get("/a").status_code == 200  #: evidence`,
      },
    ],
    [
      'an address below the base of the client',
      {
        'main.py':
          'from fastapi import APIRouter, FastAPI\nrouter = APIRouter(prefix="/api")\n@router.get("/a")\ndef a(): ...\napp = FastAPI()\napp.include_router(router)\n',
        'tests/test_a.py':
          'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app, base_url="http://test/api")\ndef test_a():\n    assert client.get("/a").status_code == 200  #: evidence',
      },
    ],
    [
      'a prefix that is only known when the service runs',
      {
        'main.py':
          'import os\nfrom fastapi import APIRouter, FastAPI\nrouter = APIRouter(prefix=os.environ["ROOT"])\n@router.get("/a")\ndef a(): ...\napp = FastAPI()\napp.include_router(router)\n',
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
};
