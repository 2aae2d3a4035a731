import { defineProblem } from '../diagnostics/index.ts';

export const damagedLock = defineProblem<{ path: string; because: string }>({
  code: 'merge/damaged-lock',
  severity: 'warning',
  explanation:
    'The lock names the text that the last run generated. Without it, a file that differs from what would be generated now may have been edited by people, so that it is kept and offered as a conflict.',
  message: ({ path, because }) => `\`${path}\` cannot be read: ${because}; it is rebuilt from what is there`,
  help: ({ path }) => `restore \`${path}\` from an earlier commit if files are now reported as conflicts`,
});

export const damagedArchive = defineProblem<{ path: string; because: string }>({
  code: 'merge/damaged-archive',
  severity: 'warning',
  explanation:
    'Outside a git repository the lock carries the text that the last run generated. If that part is damaged, digests still tell which files people edited, but their edits cannot be merged line by line.',
  message: ({ path, because }) => `the merge base in \`${path}\` cannot be used: ${because}`,
  help: ({ path }) => `restore \`${path}\` from an earlier copy if files are now reported as conflicts`,
});
