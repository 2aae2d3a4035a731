import { type ProbeTable } from '../../probe-table.ts';
import { plain } from '../parts.ts';

const alembic = { 'alembic.ini': '[alembic]' };
const revision = (body: string): string => `from alembic import op\nrevision = "1"\ndef upgrade():${body}`;

export const table: ProbeTable = {
  found: [
    [
      'a revision that creates a table',
      {
        ...plain,
        ...alembic,
        'migrations/versions/1.py': revision('  #: evidence\n    op.create_table("a")'),
      },
    ],
  ],
  notDetected: [['no revision', { ...plain, ...alembic }]],
  fooled: [
    [
      'an upgrade that does nothing',
      { ...plain, ...alembic, 'migrations/versions/1.py': revision('\n    pass') },
    ],
    [
      'an upgrade in a comment',
      {
        ...plain,
        ...alembic,
        'migrations/versions/1.py': revision('\n    # op.create_table("a")\n    pass'),
      },
    ],
  ],
  notApplicable: [['no sign of a database', plain]],
};
