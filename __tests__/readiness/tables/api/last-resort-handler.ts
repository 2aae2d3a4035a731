import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a handler for Exception',
      {
        'main.py': `${app}@app.exception_handler(Exception)  #: evidence\ndef last(request, exc):\n    return answer("error")`,
      },
    ],
  ],
  notDetected: [['no handler', plain]],
  fooled: [
    [
      'a handler that echoes the error',
      {
        'main.py': `${app}@app.exception_handler(Exception)\ndef last(request, exc):\n    return answer(str(exc))`,
      },
    ],
    [
      'a handler that is not registered',
      { 'main.py': `${app}def last(request, exc):\n    return answer("error")` },
    ],
  ],
  notApplicable: [['a library', library]],
};
