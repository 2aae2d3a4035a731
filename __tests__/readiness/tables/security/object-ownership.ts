import { type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

const bearer = 'from fastapi.security import HTTPBearer\nbearer = HTTPBearer()\n';

export const table: ProbeTable = {
  found: [
    [
      'asked, and seen refusing',
      {
        'main.py': routed(
          '@app.get("/a/{id}")  #: evidence\ndef a(id: int, user=Depends(bearer)):  #: evidence\n    return find(id, user)',
          bearer,
        ),
        'tests/test_a.py':
          'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\ndef test_a():\n    assert client.get("/a/1").status_code == 403',
      },
    ],
  ],
  partly: [
    [
      'by its text alone',
      5000,
      {
        'main.py': routed(
          '@app.get("/a/{id}")\ndef a(id: int, user=Depends(bearer)):\n    return find(id, user)',
          bearer,
        ),
      },
    ],
  ],
  notDetected: [
    [
      'any object',
      {
        'main.py': routed(
          '@app.get("/a/{id}")\ndef a(id: int, token=Depends(bearer)):\n    return find(id)',
          bearer,
        ),
      },
    ],
  ],
  fooled: [
    [
      'a caller that is asked and not used',
      {
        'main.py': routed(
          '@app.get("/a/{id}")\ndef a(id: int, user=Depends(bearer)):\n    return find(id)',
          bearer,
        ),
      },
    ],
  ],
  notApplicable: [['no id', plain]],
};
