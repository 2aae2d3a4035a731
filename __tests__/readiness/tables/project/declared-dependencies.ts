import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a project',
      { 'main.py': app, 'pyproject.toml': '[project]\nname = "a"\ndependencies = ["fastapi"]  #: evidence' },
    ],
  ],
  partly: [['a list', 5000, { 'main.py': app, 'requirements.txt': 'fastapi' }]],
  notDetected: [['nothing', plain]],
  fooled: [
    ['a name only', { 'main.py': app, 'pyproject.toml': '[project]\nname = "a"' }],
    [
      'a comment',
      { 'main.py': app, 'pyproject.toml': '[project]\nname = "a"\n# dependencies = ["fastapi"]' },
    ],
  ],
  notApplicable: [['a library that declares nothing', library]],
};
