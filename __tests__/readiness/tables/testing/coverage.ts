import { type ProbeTable } from '../../probe-table.ts';
import { plain, tested, workflow } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'measured',
      { ...tested, '.github/workflows/ci.yml': workflow('      - run: pytest --cov=main  #: evidence') },
    ],
    [
      'around the run',
      { ...tested, '.github/workflows/ci.yml': workflow('      - run: coverage run -m pytest  #: evidence') },
    ],
  ],
  partly: [['configured', 5000, { ...tested, 'pyproject.toml': '[tool.coverage.run]\nsource = ["main"]' }]],
  notDetected: [['none', { ...tested, '.github/workflows/ci.yml': workflow('      - run: pytest') }]],
  fooled: [
    ['echoed', { ...tested, '.github/workflows/ci.yml': workflow('      - run: echo pytest --cov') }],
    ['thrown away', { ...tested, '.github/workflows/ci.yml': workflow('      - run: pytest --cov || true') }],
  ],
  notApplicable: [['no tests', plain]],
};
