import { type ProbeTable } from '../../probe-table.ts';
import { library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [['a rule', { ...plain, '.gitignore': '__pycache__\n.env  #: evidence' }]],
  notDetected: [['no rule', plain]],
  fooled: [
    ['a rule, and the file is there', { ...plain, '.gitignore': '.env', '.env': 'SECRET_KEY=abc' }],
    ['a comment', { ...plain, '.gitignore': '# .env' }],
    ['a rule for another name', { ...plain, '.gitignore': 'my.env.d' }],
  ],
  notApplicable: [['a library', library]],
};
