import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const engine = (options: string): Files => ({
  'main.py': `from sqlalchemy import create_engine\n${app}engine = create_engine("postgresql://db"${options})  #: evidence\n`,
});

export const table: ProbeTable = {
  found: [['migrations only', engine('')]],
  notDetected: [
    [
      'at import',
      {
        'main.py': `import sqlalchemy\nfrom models import Base\n${app}engine = sqlalchemy.create_engine("x")\nBase.metadata.create_all(engine)`,
      },
    ],
  ],
  fooled: [
    [
      'through another call',
      {
        'main.py': `import sqlalchemy\nfrom models import Base\n${app}engine = sqlalchemy.create_engine("x")\nasync def start(connection):\n    await connection.run_sync(Base.metadata.create_all)\napp.add_event_handler("startup", start)`,
      },
    ],
  ],
  notApplicable: [['no pool', plain]],
};
