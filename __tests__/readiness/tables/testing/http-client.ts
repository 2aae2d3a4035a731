import { type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

const one = `${app}@app.get("/a")\ndef a(): ...\n`;

export const table: ProbeTable = {
  found: [
    [
      'an application that its package names as its module',
      {
        'shop/__init__.py': 'from .app import app',
        'shop/app.py': one,
        'tests/test_a.py':
          'from fastapi.testclient import TestClient\nfrom shop import app\nclient = TestClient(app)  #: evidence\ndef test_a():\n    assert client.get("/a").status_code == 200',
      },
    ],
    [
      'a client of its own class',
      {
        'main.py': one,
        'tests/client.py':
          'from fastapi.testclient import TestClient\nclass Client(TestClient):\n    def __init__(self, prefix, *args):\n        super().__init__(*args)',
        'tests/test_a.py':
          'from tests.client import Client\nfrom main import app\nclient = Client("/a", app)  #: evidence\ndef test_a():\n    assert client.get("/a").status_code == 200',
      },
    ],

    [
      'the application that a manager has started',
      {
        'main.py': one,
        'tests/conftest.py':
          'import pytest\nfrom asgi_lifespan import LifespanManager\nfrom httpx import ASGITransport, AsyncClient\nfrom main import app as served\n@pytest.fixture\nasync def started():\n    async with LifespanManager(served) as manager:\n        yield manager.app\n@pytest.fixture\nasync def client(started):\n    async with AsyncClient(transport=ASGITransport(app=started)) as client:  #: evidence\n        yield client',
        'tests/test_a.py':
          'async def test_a(client):\n    assert (await client.get("/a")).status_code == 200',
      },
    ],

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
      'a fixture that no test takes',
      {
        'main.py': one,
        'tests/conftest.py':
          'import pytest\nfrom fastapi.testclient import TestClient\nfrom main import app\n@pytest.fixture\ndef client():\n    return TestClient(app)',
        'tests/test_a.py': 'from main import app\ndef test_a():\n    assert app.title == "FastAPI"',
      },
    ],
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
};
