import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const orm = (body: string): Files => ({ 'main.py': `import sqlalchemy\n${app}${body}` });

export const table: ProbeTable = {
  found: [
    ['begun', orm('@app.get("/a")\ndef a(session):\n    with session.begin():  #: evidence\n        ...')],
    ['undone', orm('@app.get("/a")\ndef a(session):\n    session.rollback()  #: evidence')],
  ],
  notDetected: [['neither', orm('@app.get("/a")\ndef a(session):\n    session.commit()')]],
  fooled: [
    ['a comment', orm('@app.get("/a")\ndef a(session): ...  # session.begin()')],
    ['in a test', { ...orm(''), 'tests/test_a.py': 'def test_a(session):\n    session.rollback()' }],
    [
      'only to create tables',
      orm(
        'async def start(engine):\n    async with engine.begin() as connection:\n        await connection.run_sync(Base.metadata.create_all)\napp.add_event_handler("startup", start)',
      ),
    ],
    ['never called', orm('def unused(session):\n    session.begin()')],
  ],
  notApplicable: [['no database', plain]],
};
