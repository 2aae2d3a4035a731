import type { Ownership } from '../pattern/index.ts';
import { comparePaths, FileTree, type TreeFile } from '../tree/index.ts';
import { blockedBy, blockedConflict } from './blocked.ts';
import type { Conflict } from './conflict.ts';
import { type Decision, decideVersion, type NoteKind, type Versions } from './decision.ts';
import { mergeContents } from './merge-contents.ts';
import { isSame, type Side, sideOf, type Version } from './version.ts';

/** Something that a merge left as people have it, and what it means for them. */
export interface MergeNote {
  readonly path: string;
  readonly kind: NoteKind;
}

/** A path to write (`file`) or to delete (no `file`) so that the people's side becomes the merged one. */
export interface Change {
  readonly path: string;
  readonly file?: TreeFile;
}

export interface MergeOptions {
  /** Ownership of generated files; absent: `managed`. */
  readonly ownership?: (path: string) => Ownership | undefined;
  /** Paths that people took over: never written. */
  readonly ejected?: (path: string) => boolean;
  /** Paths for which people chose the generated side. */
  readonly accepted?: (path: string) => boolean;
  /** Paths that may not be written this time. */
  readonly held?: (path: string) => boolean;
  /** `false` where a merged text is broken in its language. Files that were broken before are not asked about. */
  readonly parses?: (path: string, text: string) => boolean;
}

/** A merged tree. */
export interface Merged {
  /** Every file whose bytes are known: all of them, where all sides were whole trees. */
  readonly tree: FileTree;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly MergeNote[];
}

/** The three trees of a merge: generated last, as it stands, generated now. */
export interface Trees<Tree> {
  readonly base: Tree;
  readonly ours: Tree;
  readonly theirs: Tree;
}

/**
 * Merges what patterns generate now into what stands there, given what they generated last.
 *
 * People's text always wins: a conflict keeps their file as it is, and is reported.
 */
export function merge(trees: Trees<FileTree>, options: MergeOptions = {}): Merged {
  return mergeSides(
    { base: sideOf(trees.base), ours: sideOf(trees.ours), theirs: sideOf(trees.theirs) },
    options,
  );
}

/** The same for sides that are known in part. Ids decide most paths; bytes are read where both changed. */
export function mergeSides(sides: Trees<Side>, options: MergeOptions = {}): Merged {
  const files: TreeFile[] = [];
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const notes: MergeNote[] = [];
  const settledPaths = pathsOf(sides).map((path) => ({
    path,
    ...settle(path, versionsAt(sides, path), options),
  }));
  const people = settledPaths.filter(({ path, version }) => version !== undefined && sides.ours.has(path));
  const blocker = blockedBy(people.map(({ path }) => path));
  for (const { path, version, ...settled } of settledPaths) {
    const ours = sides.ours.get(path);
    const blocked = ours === undefined && version !== undefined ? blocker(path) : undefined;
    const after = blocked === undefined ? version : undefined;
    conflicts.push(...settled.conflicts);
    if (blocked !== undefined) conflicts.push(blockedConflict(path, blocked));
    if (settled.note !== undefined) notes.push({ path, kind: settled.note });
    const file = fileOf(path, after);
    if (file !== undefined) files.push(file);
    if (!isSame(after, ours)) changes.push(file === undefined ? { path } : { path, file });
  }
  return { tree: FileTree.of(files), changes, conflicts, notes };
}

/** All paths of the three sides, in order. */
function pathsOf({ base, ours, theirs }: Trees<Side>): readonly string[] {
  return [...new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])].sort(comparePaths);
}

interface Settled {
  /** What stands at the path after the merge. */
  readonly version: Version | undefined;
  readonly conflicts: readonly Conflict[];
  readonly note?: NoteKind;
}

function settle(path: string, versions: Versions, options: MergeOptions): Settled {
  const decision = decide(path, versions, options);
  switch (decision.do) {
    case 'keep':
      return {
        version: versions.ours,
        conflicts: [],
        ...(decision.note === undefined ? {} : { note: decision.note }),
      };
    case 'take':
      return { version: decision.file, conflicts: [] };
    case 'delete':
      return { version: undefined, conflicts: [] };
    case 'merge': {
      const { ours, theirs } = decision;
      const merged = mergeContents({ path, base: versions.base, ours, theirs }, options.parses);
      return 'conflicts' in merged
        ? { version: ours, conflicts: merged.conflicts }
        : { version: merged, conflicts: [] };
    }
  }
}

function decide(path: string, versions: Versions, options: MergeOptions): Decision {
  if (options.held?.(path) === true) return { do: 'keep' };
  if (options.accepted?.(path) === true && versions.theirs !== undefined)
    return { do: 'take', file: versions.theirs };
  if (options.ejected?.(path) === true) {
    return isSame(versions.ours, versions.theirs) || versions.theirs === undefined
      ? { do: 'keep' }
      : { do: 'keep', note: 'ejected' };
  }
  return decideVersion(versions, options.ownership?.(path));
}

function versionsAt({ base, ours, theirs }: Trees<Side>, path: string): Versions {
  return { base: base.get(path), ours: ours.get(path), theirs: theirs.get(path) };
}

function fileOf(path: string, version: Version | undefined): TreeFile | undefined {
  return version?.bytes === undefined ? undefined : { path, bytes: version.bytes, mode: version.mode };
}
