import type { FileTree, TreeFile } from '../tree/index.ts';
import type { Conflict } from './conflict.ts';

/**
 * Where the merge base keeps the generated side of an open conflict. Once people settle it, that is what they decided
 * about, and what the next change of the patterns is compared with.
 */
export function unmergedPath(path: string): string {
  return `.patternbank-unmerged/${path}`;
}

/** The generated sides of open conflicts, as the merge base keeps them. */
export function unmergedFiles(theirs: FileTree, conflicts: readonly Conflict[]): readonly TreeFile[] {
  return [...new Set(conflicts.map(({ path }) => path))].flatMap((path) => {
    const file = theirs.get(path);
    return file === undefined ? [] : [{ ...file, path: unmergedPath(path) }];
  });
}
