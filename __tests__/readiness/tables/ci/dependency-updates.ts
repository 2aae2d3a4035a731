import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'Dependabot',
      {
        'main.py': app,
        '.github/dependabot.yml': 'updates:\n  - package-ecosystem: uv  #: evidence\n    directory: /',
      },
    ],
    [
      'Renovate',
      { 'main.py': app, 'renovate.json': '{\n  "extends": ["config:recommended"]  #: evidence\n}' },
    ],
  ],
  partly: [
    [
      'another ecosystem',
      5000,
      { 'main.py': app, '.github/dependabot.yml': 'updates:\n  - package-ecosystem: npm' },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['an empty file', { 'main.py': app, '.github/dependabot.yml': '' }],
    ['comments', { 'main.py': app, '.github/dependabot.yml': '# updates:\n#  - package-ecosystem: uv' }],
    ['an empty object', { 'main.py': app, 'renovate.json': '{}' }],
  ],
  notApplicable: [['a library that declares nothing', library]],
};
