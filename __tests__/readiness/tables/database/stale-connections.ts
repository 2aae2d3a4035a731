import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const engine = (options: string): Files => ({
  'main.py': `from sqlalchemy import create_engine\n${app}engine = create_engine("postgresql://db"${options})  #: evidence\n`,
});

export const table: ProbeTable = {
  found: [
    ['asked first', engine(', pool_pre_ping=True')],
    ['renewed', engine(', pool_recycle=300')],
  ],
  notDetected: [
    ['the default', { 'main.py': `import sqlalchemy\n${app}engine = sqlalchemy.create_engine("x")` }],
  ],
  fooled: [
    [
      'switched off',
      { 'main.py': `import sqlalchemy\n${app}engine = sqlalchemy.create_engine("x", pool_pre_ping=False)` },
    ],
    [
      'a comment',
      { 'main.py': `import sqlalchemy\n${app}engine = sqlalchemy.create_engine("x")  # pool_pre_ping=True` },
    ],
  ],
  notApplicable: [['no pool', plain]],
};
