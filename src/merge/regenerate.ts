import type { Diagnostic } from '../diagnostics/index.ts';
import type { Ownership } from '../pattern/index.ts';
import { FileTree, sha256, type TreeFile, textFile } from '../tree/index.ts';
import { packTree, unpackTree } from './archive.ts';
import type { Conflict } from './conflict.ts';
import { IGNORE_PATH, readEjected } from './ejected.ts';
import { LOCK_PATH, type Lock, type LockedFile, type OpenConflict } from './lock.ts';
import { readLock, writeLock } from './lock-format.ts';
import { damagedArchive } from './lock-problems.ts';
import {
  type Change,
  type Merged,
  type MergeNote,
  type MergeOptions,
  mergeSides,
  type Trees,
} from './merge.ts';
import { type Side, sideOf, type Version } from './version.ts';

/** What one composition made, as the lock records it. */
export interface Generated {
  readonly app: string;
  readonly spec: Lock['spec'];
  readonly patterns: Lock['patterns'];
  /** Without the lock. */
  readonly tree: FileTree;
  readonly files: readonly {
    readonly path: string;
    readonly pattern: string;
    readonly ownership: Ownership;
  }[];
}

/** What stands there, and what the last run left behind. */
export interface Standing {
  readonly ours: Side;
  /** Text of the lock in `ours`; absent where there is none. */
  readonly lockText?: string;
  /**
   * The merge base, where it could be had; without a lock, what is known to be nobody's work. Bytes are needed only of
   * what both sides changed.
   */
  readonly base?: Side;
}

export interface RegenerateOptions {
  readonly parses?: MergeOptions['parses'];
  /** `true` outside a git repository: the lock carries the merge base itself. */
  readonly archive?: boolean;
  /** Paths that may not be written this time: they stay as they are, and the next run offers the same change again. */
  readonly held?: (path: string) => boolean;
}

/** A merge, with the lock and the merge base that the next one starts from. */
export interface Regeneration extends Merged {
  readonly lock: Lock;
  /** What the next merge takes as its base; its git tree id is in the lock. */
  readonly base: FileTree;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Merges a new composition into what stands there, and writes the lock into the result.
 *
 * @param standing - sides known in part are fine; `bytesToRead` says which bytes must be there
 */
export function regenerate(
  generated: Generated,
  standing: Standing,
  options: RegenerateOptions = {},
): Regeneration {
  const previous = standing.lockText === undefined ? { diagnostics: [] } : readLock(standing.lockText);
  const archived = baseFromArchive(previous.lock, standing.base);
  const sides = sidesOf(
    generated,
    { ...standing, ...(archived.base === undefined ? {} : { base: archived.base }) },
    previous.lock,
  );
  const merged = mergeSides(sides, mergeOptions(generated, standing, { ...options, lock: previous.lock }));
  const held = generated.tree.paths().filter((path) => options.held?.(path) === true);
  const base = nextBase(generated.tree, sides.base, [...held, ...merged.conflicts.map(({ path }) => path)]);
  const lock = nextLock(
    { generated, merged, sides, base, held, previous: previous.lock },
    options.archive === true,
  );
  return {
    ...withLock(merged, lock, standing.ours),
    lock,
    base,
    diagnostics: [...previous.diagnostics, ...archived.diagnostics],
  };
}

/**
 * The blobs that {@link regenerate} reads the bytes of, and cannot do without.
 *
 * @returns ids, in no order
 */
export function bytesToRead(generated: Generated, standing: Standing): ReadonlySet<string> {
  const lock = standing.lockText === undefined ? undefined : readLock(standing.lockText).lock;
  const sides = sidesOf(generated, standing, lock);
  const options = mergeOptions(generated, standing, { lock });
  const ids = new Set<string>();
  for (const path of generated.tree.paths()) {
    const [base, ours, theirs] = [sides.base.get(path), sides.ours.get(path), sides.theirs.get(path)];
    const probe = mergeSides(
      { base: one(path, base), ours: one(path, ours), theirs: one(path, theirs) },
      options,
    );
    const undecided =
      probe.conflicts.length > 0 || lock?.conflicts?.some((open) => open.path === path) === true;
    if (!undecided) continue;
    for (const version of [base, ours])
      if (version !== undefined && version.bytes === undefined) ids.add(version.id);
  }
  return ids;
}

/** {@link regenerate} between a directory's files and a new composition, the base taken from the lock's archive. */
export function regenerateDirectory(
  generated: Generated,
  directory: FileTree,
  options: Pick<RegenerateOptions, 'parses'> = {},
): Regeneration {
  const lockText = directory.text(LOCK_PATH);
  const standing: Standing = { ours: sideOf(directory), ...(lockText === undefined ? {} : { lockText }) };
  return regenerate(generated, standing, { ...options, archive: true });
}

function one(path: string, version: Version | undefined): Side {
  return version === undefined ? new Map() : new Map([[path, version]]);
}

function sidesOf(generated: Generated, standing: Standing, lock: Lock | undefined): Trees<Side> {
  const theirs = sideOf(generated.tree);
  const ours = new Map([...standing.ours].filter(([path]) => path !== LOCK_PATH));
  const base =
    lock === undefined
      ? (standing.base ?? new Map<string, Version>())
      : recordedBase({ lock, ours, theirs, base: standing.base });
  return { base, ours, theirs };
}

interface Recorded {
  readonly lock: Lock;
  readonly ours: Side;
  readonly theirs: Side;
  readonly base: Side | undefined;
}

/**
 * The base of each file in the lock: the version that its digest names, if one of the sides has it; else the stored one.
 *
 * Digests come first, because a run without a change must not depend on anything that is stored elsewhere.
 */
function recordedBase({ lock, ours, theirs, base }: Recorded): Side {
  const open = new Map((lock.conflicts ?? []).map((conflict) => [conflict.path, conflict]));
  const found = new Map<string, Version>();
  for (const { path, sha256: digest } of lock.files) {
    const conflict = open.get(path);
    if (conflict !== undefined && isOpen(conflict, ours.get(path))) {
      const stored = base?.get(path);
      if (stored !== undefined) found.set(path, stored);
      continue;
    }
    const now = theirs.get(path);
    if (digestOf(now) === digest && now !== undefined) found.set(path, now);
    else
      found.set(
        path,
        base?.get(path) ?? ownText(ours.get(path), digest) ?? { id: `sha256:${digest}`, mode: '100644' },
      );
  }
  return found;
}

function ownText(ours: Version | undefined, digest: string): Version | undefined {
  return digestOf(ours) === digest ? ours : undefined;
}

/** A conflict is open until its file is edited. Where the bytes are not known yet, it counts as open. */
function isOpen(conflict: OpenConflict, ours: Version | undefined): boolean {
  return ours !== undefined && (ours.bytes === undefined || sha256(ours.bytes) === conflict.ours);
}

function digestOf(version: Version | undefined): string | undefined {
  return version?.bytes === undefined ? undefined : sha256(version.bytes);
}

function mergeOptions(
  generated: Generated,
  standing: Standing,
  { parses, held, lock }: Pick<RegenerateOptions, 'parses' | 'held'> & { readonly lock: Lock | undefined },
): MergeOptions {
  const before = new Map((lock?.files ?? []).map((file) => [file.path, file.ownership]));
  const now = new Map(generated.files.map((file) => [file.path, file.ownership]));
  const ignore = standing.ours.get(IGNORE_PATH)?.bytes;
  return {
    ownership: (path) => now.get(path) ?? before.get(path),
    ...(ignore === undefined ? {} : { ejected: readEjected(new TextDecoder().decode(ignore)) }),
    ...(parses === undefined ? {} : { parses }),
    ...(held === undefined ? {} : { held }),
  };
}

function baseFromArchive(
  lock: Lock | undefined,
  base: Side | undefined,
): { readonly base?: Side; readonly diagnostics: readonly Diagnostic[] } {
  if (base !== undefined || lock?.mergeBase.archive === undefined) return { diagnostics: [] };
  const tree = unpackTree(lock.mergeBase.archive, lock.mergeBase.tree);
  if (tree instanceof FileTree) return { base: sideOf(tree), diagnostics: [] };
  return { diagnostics: [damagedArchive.at({ path: LOCK_PATH, because: tree.damaged })] };
}

/** The pristine output, but for the `undone` paths: they stand as they were, so that the next merge finds the same change. */
function nextBase(theirs: FileTree, base: Side, undone: readonly string[]): FileTree {
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

function nextLock({ generated, merged, sides, base, held, previous }: Outcome, archive: boolean): Lock {
  const tree = base.gitTreeId();
  const last = previous?.mergeBase;
  // The packed bytes depend on the build of zlib: what is already there stays, so that nothing is written for nothing.
  const packed = !archive
    ? undefined
    : last?.tree === tree && last.archive !== undefined
      ? last.archive
      : packTree(base);
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
      ...(previous?.files ?? []).filter(({ path }) => held.includes(path)),
    ],
    ...(conflicts.length === 0 ? {} : { conflicts }),
    mergeBase: packed === undefined ? { tree } : { tree, archive: packed },
  };
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

function withLock(merged: Merged, lock: Lock, ours: Side): Merged {
  const file = textFile(LOCK_PATH, writeLock(lock));
  const standing = ours.get(LOCK_PATH);
  const written = standing?.bytes !== undefined && Buffer.from(standing.bytes).equals(file.bytes);
  const changes: readonly Change[] = written
    ? merged.changes
    : [...merged.changes, { path: LOCK_PATH, file }];
  return { ...merged, tree: merged.tree.with([file]), changes };
}

export type { MergeNote };
