import { type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

const client = 'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n';
const one = `${app}@app.get("/a")\ndef a(): ...\n`;
const tested = {
  'main.py': one,
  'tests/test_a.py': `${client}def test_a():\n    assert client.get("/a").status_code == 200`,
};

export const table: ProbeTable = {
  found: [
    [
      'a path filter of the repository around the service',
      {
        ...tested,
        '.github/workflows/ci.yml':
          'on:\n  pull_request:  #: evidence\n    paths: [backend/**]\njobs:\n  t:\n    defaults:\n      run:\n        working-directory: backend\n    steps:\n      - run: pytest  #: evidence',
      },
    ],
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
};
