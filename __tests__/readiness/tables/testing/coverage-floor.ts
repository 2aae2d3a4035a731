import { type ProbeTable } from '../../probe-table.ts';
import { plain, tested, workflow } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'in the settings',
      { ...tested, 'pyproject.toml': '[tool.coverage.report]\nfail_under = 80  #: evidence' },
    ],
    [
      'on the run',
      {
        ...tested,
        '.github/workflows/ci.yml': workflow('      - run: pytest --cov --cov-fail-under=80  #: evidence'),
      },
    ],
    [
      'on the run, as two words',
      {
        ...tested,
        '.github/workflows/ci.yml': workflow('      - run: pytest --cov a --cov-fail-under 75  #: evidence'),
      },
    ],
  ],
  notDetected: [['none', tested]],
  fooled: [
    ['a floor of nothing', { ...tested, 'pyproject.toml': '[tool.coverage.report]\nfail_under = 1' }],
    ['a comment', { ...tested, 'pyproject.toml': '[tool.coverage.report]\n# fail_under = 80' }],
  ],
  notApplicable: [['no tests', plain]],
};
