import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const suite = (body: string, name = 'tests/test_a.py'): Files => ({
  'main.py': `${app}@app.get("/a")\ndef a(): ...\n`,
  [name]: `import pytest\nfrom fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n${body}`,
});

export const table: ProbeTable = {
  found: [
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
    ['a comment', suite('def test_a():\n    client.get("/a")  # assert')],
    ['a constant', suite('def test_a():\n    assert True')],
  ],
  notApplicable: [['no tests', plain]],
};
