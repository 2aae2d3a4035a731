import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

const suite = (body: string, name = 'tests/test_a.py'): Files => ({
  'main.py': `${app}@app.get("/a")\ndef a(): ...\n`,
  [name]: `import pytest\nfrom fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n${body}`,
});

export const table: ProbeTable = {
  found: [
    [
      'thirty',
      suite(
        Array.from(
          { length: 30 },
          (_, index) => `def test_${index}():  #: evidence\n    assert client.get("/a").status_code == 200\n`,
        ).join(''),
      ),
    ],
  ],
  partly: [['one', 2500, suite('def test_a():\n    assert client.get("/a").status_code == 200')]],
  notDetected: [['none', { 'main.py': app }]],
  fooled: [
    ['`assert True`', suite('def test_a():\n    client.get("/a")\n    assert True')],
    ['skipped', suite('@pytest.mark.skip\ndef test_a():\n    assert client.get("/a").status_code == 200')],
    ['a value of its own', suite('def test_a():\n    value = 1\n    assert value == 1')],
    ['not collected', suite('def check_a():\n    assert client.get("/a").status_code == 200')],
  ],
  notApplicable: [['a library', library]],
};
