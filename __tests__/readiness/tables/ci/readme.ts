import { type ProbeTable } from '../../probe-table.ts';
import { plain } from '../parts.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** As many different words. */
const words = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `w${LETTERS[Math.floor(index / 26)] ?? 'z'}${LETTERS[index % 26] ?? 'z'}ord`,
  ).join(' ');

export const table: ProbeTable = {
  found: [['says how', { 'README.md': `# A\n\n## Usage  #: evidence\n\n${words(200)}` }]],
  partly: [['does not say how', 5000, { 'README.md': `# A\n\n${words(200)}` }]],
  notDetected: [['none', plain]],
  fooled: [
    ['too short', { 'README.md': '# A\n\n## Usage\n\nRun it.' }],
    ['words in a comment', { 'README.md': `# A\n\n## Usage\n\n<!-- ${words(200)} -->` }],
    ['the same word', { 'README.md': `# A\n\n## Usage\n\n${'lorem '.repeat(300)}` }],
  ],
  notApplicable: [],
};
