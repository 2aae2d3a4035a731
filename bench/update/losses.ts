import { LOCK_PATH } from '../../src/merge/index.ts';
import type { FileTree } from '../../src/tree/index.ts';

/** A line of people that a merge took away, or one of the patterns that it kept back without a word. */
export interface Loss {
  readonly path: string;
  readonly line: string;
}

/** The trees around one merge. */
export interface Around {
  readonly base: FileTree;
  readonly ours: FileTree;
  readonly merged: FileTree;
}

/** The lines that people wrote, by comparison with what was generated, and that are gone after the merge. */
export function lostLines({ base, ours, merged }: Around): readonly Loss[] {
  return ours.paths().flatMap((path) => {
    const now = countLines(merged, path);
    return [...writtenBy(ours, base, path)].flatMap(([line, count]) =>
      (now.get(line) ?? 0) < count ? [{ path, line }] : [],
    );
  });
}

/** The files that people have and that are gone, changed in mode, or no longer the bytes that they were. */
export function lostFiles({ base, ours, merged }: Around): readonly string[] {
  return ours.files().flatMap(({ path, mode, bytes }) => {
    const before = base.get(path);
    const theirs = before !== undefined && before.mode === mode && Buffer.from(before.bytes).equals(bytes);
    if (theirs || path === LOCK_PATH) return [];
    const after = merged.get(path);
    const opaque = before === undefined || mode === '120000' || bytes.includes(0);
    if (after === undefined) return [path];
    if (opaque && before === undefined && !Buffer.from(after.bytes).equals(bytes) && bytes.includes(0))
      return [path];
    return before !== undefined && before.mode !== mode && after.mode !== mode ? [path] : [];
  });
}

/** Files that people deleted and that are there again. */
export function undoneDeletions({ base, ours, merged }: Around): readonly string[] {
  return base.paths().filter((path) => !ours.has(path) && merged.has(path));
}

const MARKER = /^(?:<{7}|>{7}|\|{7}) /m;

/** Files with a conflict marker in them. */
export function filesWithMarkers(tree: FileTree): readonly string[] {
  return tree.paths().filter((path) => MARKER.test(tree.text(path) ?? ''));
}

/** The lines of a changed composition that are not in the merge: of files that are in `named`, nobody is surprised. */
export function untoldLines(
  { base, merged, theirs }: Pick<Around, 'base' | 'merged'> & { readonly theirs: FileTree },
  named: ReadonlySet<string>,
): readonly Loss[] {
  return theirs.paths().flatMap((path) => {
    if (named.has(path)) return [];
    const now = countLines(merged, path);
    return [...writtenBy(theirs, base, path)].flatMap(([line, count]) =>
      (now.get(line) ?? 0) < count ? [{ path, line }] : [],
    );
  });
}

function writtenBy(tree: FileTree, base: FileTree, path: string): ReadonlyMap<string, number> {
  if (path === LOCK_PATH) return new Map();
  const before = countLines(base, path);
  return new Map(
    [...countLines(tree, path)].flatMap(([line, count]) => {
      const written = count - (before.get(line) ?? 0);
      return written > 0 ? [[line, written]] : [];
    }),
  );
}

/** Lines without what surrounds them: an update may indent a line that moves, and saves with the line ends that it finds. */
function countLines(tree: FileTree, path: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of (tree.text(path) ?? '').split('\n')) {
    const text = line.trim();
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
