import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const suite = (body: string, name = 'tests/test_a.py'): Files => ({
  'main.py': `${app}@app.get("/a")\ndef a(): ...\n`,
  [name]: `import pytest\nfrom fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n${body}`,
});

export const table: ProbeTable = {
  found: [
    [
      'a helper that a fixture hands out',
      suite(
        '@pytest.fixture\ndef refused():\n    def check(response):\n        assert response.status_code == 403\n    return check\ndef test_a(refused):  #: evidence\n    refused(client.get("/a"))',
      ),
    ],
    [
      'a helper that every test is given by name',
      suite(
        'def check(response):\n    assert response.status_code == 403\ndef pytest_generate_tests(metafunc):\n    metafunc.parametrize("refused", [pytest.param(check, id="no")])\ndef test_a(refused):  #: evidence\n    refused(client.get("/a"))',
      ),
    ],

    ['an assert', suite('def test_a():  #: evidence\n    assert client.get("/a").status_code == 200')],
    [
      'raises',
      suite('def test_a():  #: evidence\n    with pytest.raises(ValueError):\n        client.get("/a")'),
    ],
  ],
  partly: [
    [
      'one of two',
      5000,
      suite('def test_a():\n    assert client.get("/a")\ndef test_b():\n    client.get("/a")'),
    ],
  ],
  notDetected: [['nothing', suite('def test_a():\n    client.get("/a")')]],
  fooled: [
    [
      'a helper that a fixture hands out, and that states nothing',
      suite(
        '@pytest.fixture\ndef refused():\n    def check(response):\n        print(response)\n    return check\ndef test_a(refused):\n    refused(client.get("/a"))',
      ),
    ],

    ['a comment', suite('def test_a():\n    client.get("/a")  # assert')],
    ['a constant', suite('def test_a():\n    assert True')],
  ],
  notApplicable: [['no tests', plain]],
};
