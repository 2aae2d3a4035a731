import { type Files, type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

const decode = (rest: string): Files => ({
  'main.py': routed(`import jwt\n@app.get("/a")\ndef a(t: str):\n    return jwt.decode(t, key${rest})`),
});

export const table: ProbeTable = {
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
};
