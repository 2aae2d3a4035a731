import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain, routed } from '../parts.ts';

const query = (text: string, head = ''): Files => ({
  'main.py': routed(`@app.get("/a")\ndef a(name: str, db=None):\n    ${head}db.execute(${text})`),
});

export const table: ProbeTable = {
  found: [
    [
      'what a mapper binds',
      {
        'main.py': `from sqlalchemy.orm import Session\n${app}@app.get("/a")\ndef a(session: Session):  #: evidence\n    return session.query(1).filter(2).all()`,
      },
    ],
    [
      'a column that is one of a few',
      {
        'main.py': routed(
          '@app.get("/a")\ndef a(field: str, db=None):\n    if field not in ("name", "age"):\n        raise ValueError(field)\n    db.execute(f"select count({field}) from a")  #: evidence',
        ),
      },
    ],
    [
      'what an object of the module writes for a placeholder',
      {
        'main.py': routed(
          'class Database:\n    def placeholder(self, name): ...\ndatabase = Database()\n@app.get("/a")\ndef a(db=None):\n    db.execute(f"select 1 where t < {database.placeholder(\'now\')}", {"now": 1})  #: evidence',
        ),
      },
    ],

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
    [
      'a check of something else',
      query('f"select * from a where n = {name}"', 'if db not in (1, 2):\n        raise ValueError()\n    '),
    ],
    [
      'what an object of the module makes of a value',
      {
        'main.py': routed(
          'class Database:\n    def quoted(self, name): ...\ndatabase = Database()\n@app.get("/a")\ndef a(name: str, db=None):\n    db.execute(f"select 1 where n = {database.quoted(name)}")',
        ),
      },
    ],

    ['text built in a variable first', query('q', 'q = "select * from a where n = " + name\n    ')],
    ['format', query('"select * from a where n = {}".format(name)')],
    ['percent', query('"select * from a where n = %s" % name')],
  ],
  notApplicable: [
    [
      'a store of documents beside tables',
      {
        'main.py': `import store\n${app}@app.get("/a")\ndef a(db):\n    return store.find(db)`,
        'tables.py': 'import sqlalchemy',
        'requirements.txt': 'sqlalchemy==2.0',
        'store.py': 'def find(db):\n    return db.find_one({})',
      },
    ],
    ['no query', plain],
  ],
};
