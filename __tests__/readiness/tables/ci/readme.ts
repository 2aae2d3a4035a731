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
  found: [
    [
      'a heading that is underlined',
      { 'README.rst': `A\n=\n\nQuickstart  #: evidence\n----------\n\n${words(200)}` },
    ],
    [
      'a heading of HTML',
      { 'README.md': `# A\n\n<h2 align="center">Getting started</h2>  #: evidence\n\n${words(200)}` },
    ],
    ['says how', { 'README.md': `# A\n\n## Usage  #: evidence\n\n${words(200)}` }],
  ],
  partly: [
    [
      'a sentence that mentions it',
      5000,
      { 'README.md': `# A\n\nWe use it in development.\n\n${words(200)}` },
    ],
    ['does not say how', 5000, { 'README.md': `# A\n\n${words(200)}` }],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['too short', { 'README.md': '# A\n\n## Usage\n\nRun it.' }],
    ['words in a comment', { 'README.md': `# A\n\n## Usage\n\n<!-- ${words(200)} -->` }],
    ['the same word', { 'README.md': `# A\n\n## Usage\n\n${'lorem '.repeat(300)}` }],
  ],
  notApplicable: [],
};
