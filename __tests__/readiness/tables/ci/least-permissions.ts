import { type ProbeTable } from '../../probe-table.ts';
import { app, library, workflow } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'read',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow(
          '      - run: a',
          'permissions: {contents: read}  #: evidence\n',
        ),
      },
    ],
  ],
  notDetected: [['nothing said', { 'main.py': app, '.github/workflows/ci.yml': workflow('      - run: a') }]],
  fooled: [
    [
      'everything',
      { 'main.py': app, '.github/workflows/ci.yml': workflow('      - run: a', 'permissions: write-all\n') },
    ],
    [
      'a comment',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - run: a', '# permissions: {contents: read}\n'),
      },
    ],
  ],
  notApplicable: [['a library without a workflow', library]],
};
