import type { LockedFile } from '../../merge/index.ts';
import type { FileTree } from '../../tree/index.ts';
import { table } from './ladder.ts';

/** Lines that a careful reader takes in within an hour. */
const LINES_PER_HOUR = 400;

const ORDER: readonly { readonly ownership: LockedFile['ownership']; readonly text: string }[] = [
  { ownership: 'once', text: 'yours from now on: business logic' },
  { ownership: 'append-only', text: 'migrations: what happens to data' },
  { ownership: 'aggregate', text: 'what patterns share: settings, application, dependencies' },
  { ownership: 'managed', text: 'written by patterns that have tests of their own' },
];

/** How much there is to review, and in which order. Lock files are not read by people. */
export function reviewPart(files: readonly LockedFile[], tree: FileTree): string {
  const rows = ORDER.flatMap(({ ownership, text }) => {
    const own = files.filter((file) => file.ownership === ownership && !file.path.endsWith('.lock'));
    if (own.length === 0) return [];
    const lines = own.reduce((sum, { path }) => sum + lineCount(tree.text(path) ?? ''), 0);
    return [{ lines, cells: [ownership, String(own.length), String(lines), hours(lines), text] }];
  });
  const total = rows.reduce((sum, { lines }) => sum + lines, 0);
  const body = table(
    ['read in this order', 'files', 'lines', 'time', ''],
    rows.map(({ cells }) => cells),
    { rows: 10, snippets: false },
  );
  return [
    '#### Review budget',
    '',
    `${total} lines, ${hours(total)} at ${LINES_PER_HOUR} lines an hour.`,
    '',
    body ?? '',
  ]
    .join('\n')
    .trimEnd();
}

function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function hours(lines: number): string {
  const minutes = Math.ceil((lines * 60) / LINES_PER_HOUR);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
