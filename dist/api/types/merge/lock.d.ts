import type { Ownership } from '../pattern/index.ts';
/** A generated file as the last run recorded it: `sha256` is of the pristine text, before the merge. */
export interface LockedFile {
    readonly path: string;
    readonly pattern: string;
    readonly ownership: Ownership;
    readonly sha256: string;
}
/** A conflict that nobody has settled yet. Editing the file, or removing this entry, settles it. */
export interface OpenConflict {
    readonly path: string;
    /** SHA-256 of the people's side when the conflict was found. */
    readonly ours: string;
    /** SHA-256 of the generated side that could not be merged. */
    readonly theirs: string;
}
/** `patternbank.lock`: JSON, sorted keys; no numbers of relevance, kind of bank or time. */
export interface Lock {
    readonly schema: 'lock/1';
    readonly app: string;
    readonly spec: {
        readonly path: string;
        readonly sha256: string;
    };
    readonly patterns: readonly {
        readonly id: string;
        readonly version: string;
        readonly digest: string;
    }[];
    readonly files: readonly LockedFile[];
    /** What the migrations have made of the database: kept for the composer, which alone reads it. */
    readonly database?: unknown;
    readonly conflicts?: readonly OpenConflict[];
    /**
     * Git tree id of the pristine output; `archive` carries it outside a git repository (deflated, base64). A file in
     * open conflict stands in it as it was before the change that could not be merged, so that the next run offers it again.
     */
    readonly mergeBase: {
        readonly tree: string;
        readonly archive?: string;
    };
}
/** Where the lock lies, below the folder of the generated service. */
export declare const LOCK_PATH = "patternbank.lock";
