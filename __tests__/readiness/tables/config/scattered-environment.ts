import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    ['a store', { 'main.py': `from dynaconf import Dynaconf\n${app}settings = Dynaconf()  #: evidence` }],
    ['one module', { 'main.py': `import os\n${app}A = os.environ["A"]  #: evidence` }],
  ],
  notDetected: [
    [
      'three modules',
      {
        'main.py': `import a\nimport b\nimport os\n${app}A = os.getenv("A")`,
        'a.py': 'import os\nA = os.environ["A"]',
        'b.py': 'from os import environ as variables\nA = variables.get("A")',
      },
    ],
  ],
  fooled: [
    [
      'other names for the same reads',
      {
        'main.py': `import a\nimport b\nfrom os import getenv as read\n${app}A = read("A")`,
        'a.py': 'import os as system\nA = system.environ["A"]',
        'b.py': 'from os import environ\nA = environ["B"]',
      },
    ],
  ],
  notApplicable: [
    ['no read', plain],
    ['a read in a dead file', { ...plain, 'dead.py': 'import os\nA = os.environ["A"]' }],
  ],
};
