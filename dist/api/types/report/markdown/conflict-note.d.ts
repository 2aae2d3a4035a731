import type { Conflict } from '../../merge/index.ts';
/** What is said beside the lines of a conflict. */
export interface ConflictNote {
    /** The same as long as people's side is the same: a note is written once, and brought up to date. */
    readonly key: string;
    /** In the repository. */
    readonly path: string;
    readonly line: number;
    readonly endLine: number;
    /** Opens with the marker that {@link keyOfNote} reads. */
    readonly body: string;
}
/**
 * One note a conflict, with what was generated as a suggestion that one click takes.
 *
 * @param folder - of the service in the repository; `.` for the top
 */
export declare function conflictNotes(conflicts: readonly Conflict[], folder: string): readonly ConflictNote[];
/** The key of a note of ours; `undefined` for every other text. */
export declare function keyOfNote(text: string): string | undefined;
