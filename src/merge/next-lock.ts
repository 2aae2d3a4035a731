import { comparePaths, type FileTree, sha256, type TreeFile } from '../tree/index.ts';
import { packTree } from './archive.ts';
import type { Conflict } from './conflict.ts';
import type { Generated } from './generated.ts';
import type { Lock, LockedFile, OpenConflict } from './lock.ts';
import type { Merged, Trees } from './merge.ts';
import { digestOf } from './recorded-base.ts';
import { isReleased } from './released.ts';
import type { Side } from './version.ts';

/** The pristine output, but for the `undone` paths: they stand as they were, so that the next merge finds the same change. */
export function nextBase(theirs: FileTree, base: Side, undone: readonly string[]): FileTree {
  const before = [...new Set(undone)].flatMap((path): readonly TreeFile[] => {
    const version = base.get(path);
    return version?.bytes === undefined ? [] : [{ path, bytes: version.bytes, mode: version.mode }];
  });
  return theirs.without(undone).with(before);
}

interface Outcome {
  readonly generated: Generated;
  readonly merged: Merged;
  readonly sides: Trees<Side>;
  readonly base: FileTree;
  readonly held: readonly string[];
  readonly previous: Lock | undefined;
}

/** The lock that the next run starts from, its merge base by name only. */
export function nextLock({ generated, merged, sides, base, held, previous }: Outcome): Lock {
  const conflicts = openConflicts(merged.conflicts, sides);
  return {
    schema: 'lock/1',
    app: generated.app,
    spec: generated.spec,
    patterns: generated.patterns.map(({ id, version, digest }) => ({ id, version, digest })),
    files: [
      ...generated.files
        .filter(({ path }) => !held.includes(path))
        .map((file) => lockedFile(file, generated.tree)),
      ...(previous?.files ?? []).filter((file) => held.includes(file.path) || isReleased(file, generated)),
    ].sort((a, b) => comparePaths(a.path, b.path)),
    ...(generated.database === undefined ? {} : { database: generated.database }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
    mergeBase: { tree: base.gitTreeId() },
  };
}

/**
 * The lock with the merge base in it.
 *
 * @param previous - the lock before: an earlier version packed in another way, and what is already there stays, so that
 * nothing is written for nothing
 */
export function packBase(lock: Lock, base: FileTree, previous: Lock | undefined): Lock {
  const { tree } = lock.mergeBase;
  const last = previous?.mergeBase;
  const archive = last?.tree === tree && last.archive !== undefined ? last.archive : packTree(base);
  return { ...lock, mergeBase: { tree, archive } };
}

function lockedFile({ path, pattern, ownership }: Generated['files'][number], tree: FileTree): LockedFile {
  return { path, pattern, ownership, sha256: sha256(tree.get(path)?.bytes ?? '') };
}

function openConflicts(
  conflicts: readonly Conflict[],
  { ours, theirs }: Trees<Side>,
): readonly OpenConflict[] {
  return [...new Set(conflicts.map(({ path }) => path))].flatMap((path) => {
    const [here, now] = [digestOf(ours.get(path)), digestOf(theirs.get(path))];
    return here === undefined || now === undefined ? [] : [{ path, ours: here, theirs: now }];
  });
}
