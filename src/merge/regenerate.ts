import type { Diagnostic } from '../diagnostics/index.ts';
import { FileTree, textFile } from '../tree/index.ts';
import { unpackTree } from './archive.ts';
import { IGNORE_PATH, readEjected } from './ejected.ts';
import type { Generated } from './generated.ts';
import { LOCK_PATH, type Lock } from './lock.ts';
import { readLock, writeLock } from './lock-format.ts';
import { damagedArchive } from './lock-problems.ts';
import { type Change, type Merged, type MergeOptions, mergeSides, type Trees } from './merge.ts';
import { nextBase, nextLock, packBase } from './next-lock.ts';
import { recordedBase } from './recorded-base.ts';
import { isReleased } from './released.ts';
import { unmergedFiles } from './unmerged.ts';
import { type Side, sideOf, type Version } from './version.ts';

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
  /** Paths for which people chose the generated side: it is taken whole, and what stands there goes. */
  readonly accepted?: MergeOptions['accepted'];
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
  const blocked = new Set(
    merged.conflicts.flatMap(({ theirs, path }) =>
      generated.tree.has(theirs) && !generated.tree.has(path) ? [theirs] : [],
    ),
  );
  const held = heldPaths(
    generated,
    previous.lock,
    (path) => blocked.has(path) || options.held?.(path) === true,
  );
  const released = (previous.lock?.files ?? []).filter((file) => isReleased(file, generated));
  const base = nextBase(
    generated.tree,
    sides.base,
    [...held, ...released, ...merged.conflicts].map((item) => (typeof item === 'string' ? item : item.path)),
  ).with(unmergedFiles(generated.tree, merged.conflicts));
  const lock = nextLock({ generated, merged, sides, base, held, previous: previous.lock });
  return {
    ...withLock(merged, lock, standing.ours),
    lock,
    base,
    diagnostics: [...previous.diagnostics, ...archived.diagnostics],
  };
}

/**
 * The same merge with the merge base inside the lock: for places outside a git repository.
 *
 * Packing takes a while and changes no other file, so that it can go on while the tree is judged.
 */
export function withArchive(regeneration: Regeneration, { ours, lockText }: Standing): Regeneration {
  const previous = lockText === undefined ? undefined : readLock(lockText).lock;
  const lock = packBase(regeneration.lock, regeneration.base, previous);
  const changes = regeneration.changes.filter(({ path }) => path !== LOCK_PATH);
  return { ...regeneration, ...withLock({ ...regeneration, changes }, lock, ours), lock };
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
  return withArchive(regenerate(generated, standing, options), standing);
}

function heldPaths(
  { tree }: Generated,
  lock: Lock | undefined,
  held: (path: string) => boolean,
): readonly string[] {
  const written = [...tree.paths(), ...(lock?.files ?? []).map(({ path }) => path)];
  return [...new Set(written)].filter(held);
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

function mergeOptions(
  generated: Generated,
  standing: Standing,
  {
    parses,
    held,
    accepted,
    lock,
  }: Pick<RegenerateOptions, 'parses' | 'held' | 'accepted'> & { readonly lock: Lock | undefined },
): MergeOptions {
  const before = new Map((lock?.files ?? []).map((file) => [file.path, file.ownership]));
  const now = new Map(generated.files.map((file) => [file.path, file.ownership]));
  const ignore = standing.ours.get(IGNORE_PATH)?.bytes;
  return {
    ownership: (path) => now.get(path) ?? before.get(path),
    ...(ignore === undefined ? {} : { ejected: readEjected(new TextDecoder().decode(ignore)) }),
    ...(parses === undefined ? {} : { parses }),
    ...(held === undefined ? {} : { held }),
    ...(accepted === undefined ? {} : { accepted }),
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

function withLock(merged: Merged, lock: Lock, ours: Side): Merged {
  const file = textFile(LOCK_PATH, writeLock(lock));
  const standing = ours.get(LOCK_PATH);
  const written = standing?.bytes !== undefined && Buffer.from(standing.bytes).equals(file.bytes);
  const changes: readonly Change[] = written
    ? merged.changes
    : [...merged.changes, { path: LOCK_PATH, file }];
  return { ...merged, tree: merged.tree.with([file]), changes };
}
