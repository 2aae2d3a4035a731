import type { Ownership } from '../pattern/index.ts';
import { FileTree, type TreeFile } from '../tree/index.ts';
import type { Conflict } from './conflict.ts';
import { type NoteKind } from './decision.ts';
import { type Side } from './version.ts';
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
export declare function merge(trees: Trees<FileTree>, options?: MergeOptions): Merged;
/** The same for sides that are known in part. Ids decide most paths; bytes are read where both changed. */
export declare function mergeSides(sides: Trees<Side>, options?: MergeOptions): Merged;
