import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain, workflow } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a step',
      {
        'main.py': `${app}def a() -> int: ...`,
        '.github/workflows/ci.yml': workflow('      - run: mypy .  #: evidence'),
      },
    ],
  ],
  notDetected: [['nothing', plain]],
  fooled: [
    [
      'a version',
      {
        'main.py': `${app}def a() -> int: ...`,
        '.github/workflows/ci.yml': workflow('      - run: mypy --version'),
      },
    ],
    [
      'thrown away',
      {
        'main.py': `${app}def a() -> int: ...`,
        '.github/workflows/ci.yml': workflow('      - run: mypy . || true'),
      },
    ],
  ],
  notApplicable: [['a library that declares nothing', library]],
};
