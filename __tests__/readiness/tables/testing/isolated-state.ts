import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const suite = (body: string, name = 'tests/test_a.py'): Files => ({
  'main.py': `${app}@app.get("/a")\ndef a(): ...\n`,
  [name]: `import pytest\nfrom fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n${body}`,
});

export const table: ProbeTable = {
  found: [
    [
      'tables that are emptied by a statement',
      suite(
        '@pytest.fixture(autouse=True)\nasync def clear(pool):  #: evidence\n    query = "TRUNCATE TABLE a CASCADE"\n    await pool.execute(query)\ndef test_a():\n    assert client.get("/a")',
      ),
    ],
    [
      'a fixture with a name of its own',
      suite(
        '@pytest.fixture(name="session")\ndef make_session():  #: evidence\n    app.dependency_overrides[1] = 2\n    yield\ndef test_a(session):\n    assert client.get("/a")',
      ),
    ],
    [
      'a double that undoes what was done through it',
      suite(
        'class Pool:\n    def __init__(self, pool): ...\n    def close(self):\n        self.transaction.rollback()\n@pytest.fixture\ndef pool():  #: evidence\n    return Pool(app.state.pool)\ndef test_a(pool):\n    assert client.get("/a")',
      ),
    ],

    [
      'overrides',
      suite(
        '@pytest.fixture\ndef fresh():  #: evidence\n    app.dependency_overrides[1] = 2\n    yield\ndef test_a(fresh):\n    assert client.get("/a")',
      ),
    ],
    [
      'doubles of each test',
      suite(
        'from unittest import TestCase\nfrom unittest.mock import create_autospec\nclass TestA(TestCase):\n    def setUp(self):  #: evidence\n        self.session = create_autospec(object)\n    def test_a(self):\n        assert client.get("/a")',
      ),
    ],
  ],
  notDetected: [['none', suite('def test_a():\n    assert client.get("/a")')]],
  fooled: [
    [
      'a statement that is never sent',
      suite(
        '@pytest.fixture(autouse=True)\ndef clear():\n    query = "TRUNCATE TABLE a CASCADE"\n    yield query\ndef test_a():\n    assert client.get("/a")',
      ),
    ],
    [
      'a double that undoes nothing',
      suite(
        'class Pool:\n    def close(self):\n        self.pool.release()\n@pytest.fixture\ndef pool():\n    return Pool()\ndef test_a(pool):\n    assert client.get("/a")',
      ),
    ],

    [
      'a fixture that nobody asks for',
      suite(
        '@pytest.fixture\ndef fresh():\n    app.dependency_overrides[1] = 2\ndef test_a():\n    assert client.get("/a")',
      ),
    ],
  ],
  notApplicable: [['no tests', plain]],
};
