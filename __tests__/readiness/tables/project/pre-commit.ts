import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'two hooks',
      {
        'main.py': app,
        '.pre-commit-config.yaml':
          'repos:\n  - repo: https://a\n    rev: v1\n    hooks:\n      - id: a  #: evidence\n      - id: b  #: evidence',
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['an empty file', { 'main.py': app, '.pre-commit-config.yaml': '' }],
    [
      'revisions that move',
      {
        'main.py': app,
        '.pre-commit-config.yaml':
          'repos:\n  - repo: https://a\n    rev: main\n    hooks:\n      - id: a\n      - id: b',
      },
    ],
    ['comments', { 'main.py': app, '.pre-commit-config.yaml': '# repos:\n#  - repo: https://a' }],
  ],
  notApplicable: [['a library that declares nothing', library]],
};
