import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const cookie = (flags: string, end = ''): Files => ({
  'main.py': `${app}@app.get("/a")\ndef a(response):\n    response.set_cookie("a", "b", ${flags})${end}`,
});

export const table: ProbeTable = {
  found: [['all three', cookie('secure=True, httponly=True, samesite="lax"', '  #: evidence')]],
  notDetected: [['none', cookie('max_age=9')]],
  fooled: [
    ['one is off', cookie('secure=False, httponly=True, samesite="lax"')],
    ['one is a comment', cookie('secure=True, httponly=True', '  # samesite="lax"')],
  ],
  notApplicable: [['no cookie', plain]],
};
