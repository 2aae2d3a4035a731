import { type ProbeTable } from '../../probe-table.ts';
import { app, library, workflow } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'an action',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - uses: github/codeql-action/analyze@v3  #: evidence'),
      },
    ],
    [
      'a program',
      { 'main.py': app, '.github/workflows/ci.yml': workflow('      - run: uvx pip-audit  #: evidence') },
    ],
  ],
  notDetected: [['none', { 'main.py': app, '.github/workflows/ci.yml': workflow('      - run: pytest') }]],
  fooled: [
    [
      'switched off',
      {
        'main.py': app,
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  a:\n    if: false\n    steps:\n      - run: bandit -r .',
      },
    ],
    [
      'thrown away',
      { 'main.py': app, '.github/workflows/ci.yml': workflow('      - run: bandit -r . --exit-zero') },
    ],
    [
      'a name',
      {
        'main.py': app,
        '.github/workflows/bandit.yml': workflow('      - name: bandit\n        run: "true"'),
      },
    ],
  ],
  notApplicable: [['a library without a workflow', library]],
};
