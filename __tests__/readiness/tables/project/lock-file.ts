import { type ProbeTable } from '../../probe-table.ts';
import { library, plain } from '../parts.ts';

const project = '[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi"]';

export const table: ProbeTable = {
  found: [
    [
      'a lock with the framework',
      { ...plain, 'pyproject.toml': project, 'uv.lock': '[[package]]\nname = "fastapi"  #: evidence' },
    ],
  ],
  notDetected: [['no lock', { ...plain, 'pyproject.toml': project }]],
  fooled: [
    ['an empty lock', { ...plain, 'pyproject.toml': project, 'uv.lock': '' }],
    [
      'a lock of something else',
      { ...plain, 'pyproject.toml': project, 'uv.lock': '[[package]]\nname = "django"' },
    ],
  ],
  notApplicable: [['nothing declared', library]],
};
