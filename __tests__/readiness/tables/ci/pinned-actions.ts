import { type ProbeTable } from '../../probe-table.ts';
import { app, library, workflow } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a commit',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow(`      - uses: actions/checkout@${'a'.repeat(40)}  #: evidence`),
      },
    ],
  ],
  partly: [
    [
      'one of two',
      5000,
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow(
          `      - uses: actions/checkout@${'a'.repeat(40)}\n      - uses: actions/cache@v4`,
        ),
      },
    ],
  ],
  notDetected: [
    ['a tag', { 'main.py': app, '.github/workflows/ci.yml': workflow('      - uses: actions/checkout@v5') }],
  ],
  fooled: [
    [
      'a commit in a comment',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow(`      - uses: actions/checkout@v5 # ${'a'.repeat(40)}`),
      },
    ],
  ],
  notApplicable: [
    [
      'only actions of its own',
      { 'main.py': app, '.github/workflows/ci.yml': workflow('      - uses: ./.github/actions/a') },
    ],
    ['a library without a workflow', library],
  ],
};
