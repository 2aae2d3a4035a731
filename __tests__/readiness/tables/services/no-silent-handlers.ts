import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'an error that becomes a word of the answer',
      {
        'main.py': `${app}@app.get("/a")\ndef a():\n    try:\n        return work()\n    except Exception:  #: evidence\n        return "failed"`,
      },
    ],

    ['named', { 'main.py': `${app}try:\n    import a\nexcept ImportError:  #: evidence\n    a = None` }],
  ],
  notDetected: [
    [
      'swallowed',
      {
        'main.py': `${app}@app.get("/a")\ndef a():\n    try:\n        b()\n    except Exception:\n        pass`,
      },
    ],
  ],
  fooled: [
    [
      'with a comment',
      {
        'main.py': `${app}@app.get("/a")\ndef a():\n    try:\n        b()\n    except Exception:\n        pass  # logger.exception("b")`,
      },
    ],
    [
      'of every kind',
      { 'main.py': `${app}@app.get("/a")\ndef a():\n    try:\n        b()\n    except:\n        ...` },
    ],
  ],
  notApplicable: [['nothing is caught', plain]],
};
