import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const cookie = (flags: string, end = ''): Files => ({
  'main.py': `${app}@app.get("/a")\ndef a(response):\n    response.set_cookie("a", "b", ${flags})${end}`,
});

export const table: ProbeTable = {
  found: [
    ['all three', cookie('secure=True, httponly=True, samesite="lax"', '  #: evidence')],
    [
      'two, for Starlette says lax where nothing is said',
      cookie('secure=True, httponly=True', '  #: evidence'),
    ],
    ['flags that the settings say', cookie('secure=settings.production, httponly=True', '  #: evidence')],
  ],
  notDetected: [['none', cookie('max_age=9')]],
  fooled: [
    ['one is off', cookie('secure=False, httponly=True, samesite="lax"')],
    ['one is a comment', cookie('secure=True', '  # httponly=True, samesite="lax"')],
    ['kept from no other site', cookie('secure=True, httponly=True, samesite=None')],
  ],
  notApplicable: [['no cookie', plain]],
};
