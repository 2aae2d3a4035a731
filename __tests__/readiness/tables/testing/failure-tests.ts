import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const suite = (body: string, name = 'tests/test_a.py'): Files => ({
  'main.py': `${app}@app.get("/a")\ndef a(): ...\n`,
  [name]: `import pytest\nfrom fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n${body}`,
});

export const table: ProbeTable = {
  found: [
    ['a number', suite('def test_a():\n    assert client.get("/b").status_code == 404  #: evidence')],
    [
      'by row',
      suite(
        '@pytest.mark.parametrize("path, expected_status", [("/b", 404)])\ndef test_a(path, expected_status):\n    assert client.get(path).status_code == expected_status  #: evidence',
      ),
    ],
  ],
  notDetected: [['only what works', suite('def test_a():\n    assert client.get("/a").status_code == 200')]],
  fooled: [
    ['a number elsewhere', suite('def test_a():\n    assert client.get("/a").json() == 404')],
    ['a comment', suite('def test_a():\n    assert client.get("/a").status_code == 200  # 404')],
  ],
  notApplicable: [['no tests', plain]],
};
