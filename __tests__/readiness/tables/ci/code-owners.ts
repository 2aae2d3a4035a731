import { type ProbeTable } from '../../probe-table.ts';
import { plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [['a rule', { '.github/CODEOWNERS': '# all\n* @org/team  #: evidence' }]],
  notDetected: [['none', plain]],
  fooled: [
    ['comments', { CODEOWNERS: '# * @org/team' }],
    ['no owner', { CODEOWNERS: '*' }],
    ['elsewhere', { 'src/CODEOWNERS': '* @org/team' }],
  ],
  notApplicable: [],
};
