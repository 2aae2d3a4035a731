import { type Files, type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

const query = (text: string, head = ''): Files => ({
  'main.py': routed(`@app.get("/a")\ndef a(name: str, db=None):\n    ${head}db.execute(${text})`),
});

export const table: ProbeTable = {
  found: [
    [
      'a bound value',
      {
        'main.py': routed(
          '@app.get("/a")\ndef a(name: str, db=None):\n    db.execute("select 1 where x = :n", {"n": name})  #: evidence',
        ),
      },
    ],
  ],
  notDetected: [['an f-string', query('f"select * from a where n = {name}"')]],
  fooled: [
    ['text built in a variable first', query('q', 'q = "select * from a where n = " + name\n    ')],
    ['format', query('"select * from a where n = {}".format(name)')],
    ['percent', query('"select * from a where n = %s" % name')],
  ],
  notApplicable: [['no query', plain]],
};
