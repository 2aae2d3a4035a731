import { type ProbeTable } from '../../probe-table.ts';
import { plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [['a contact', { 'SECURITY.md': '# Security\n\nWrite to security@acme.dev.  #: evidence' }]],
  notDetected: [['none', plain]],
  fooled: [
    ['a placeholder', { 'SECURITY.md': 'Write to security@example.com' }],
    ['an empty file', { 'SECURITY.md': '' }],
  ],
  notApplicable: [],
};
