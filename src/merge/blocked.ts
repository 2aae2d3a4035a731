import type { Conflict } from './conflict.ts';

/** Which of `paths` a file cannot stand beside, if any: one that is its folder, or lies below it. */
export function blockedBy(paths: Iterable<string>): (path: string) => string | undefined {
  const files = new Set(paths);
  const folders = new Map<string, string>();
  for (const path of files) for (const folder of foldersOf(path)) folders.set(folder, path);
  return (path) => foldersOf(path).find((folder) => files.has(folder)) ?? folders.get(path);
}

/** People have a file where patterns need a folder, or the other way round: git can hold one of them. */
export function blockedConflict(path: string, by: string): Conflict {
  return {
    path: by,
    line: 1,
    endLine: 1,
    ours: by,
    theirs: path,
    because: 'people have a file where patterns need a folder, or a folder where they need a file',
  };
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
