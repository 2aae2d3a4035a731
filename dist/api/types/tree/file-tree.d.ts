/** Git's modes of what a tree of ours holds. */
export type FileMode = '100644' | '100755' | '120000';
export interface TreeFile {
    /** Relative, `/`-separated, no leading slash. */
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly mode: FileMode;
}
/** Sorted paths with bytes and mode. Immutable; computes the ids that git would give its files and itself. */
export declare class FileTree {
    #private;
    private constructor();
    /**
     * @throws RangeError - a path is absolute, leaves the tree, is empty, or occurs twice
     */
    static of(files: Iterable<TreeFile>): FileTree;
    /** A tree of text files, for literals in tests and programs. */
    static fromText(texts: Readonly<Record<string, string>>): FileTree;
    get size(): number;
    has(path: string): boolean;
    get(path: string): TreeFile | undefined;
    /** The file's text (UTF-8, lenient), or `undefined` where there is none. */
    text(path: string): string | undefined;
    /** Paths in code-unit order. */
    paths(): readonly string[];
    /** Files in the order of their paths. */
    files(): readonly TreeFile[];
    /** This tree with `files` added or replaced. */
    with(files: Iterable<TreeFile>): FileTree;
    /** This tree without `paths`. */
    without(paths: Iterable<string>): FileTree;
    /** The id that `git write-tree` would print for this tree (SHA-1). */
    gitTreeId(): string;
}
/** A regular file with `text` as UTF-8. */
export declare function textFile(path: string, text: string, mode?: FileMode): TreeFile;
/** The id that `git hash-object` would print for `bytes` (SHA-1). */
export declare function gitBlobId(bytes: Uint8Array): string;
/** Lower-case hexadecimal SHA-256 of `bytes`. */
export declare function sha256(bytes: Uint8Array | string): string;
/** `true` where `path` is relative, normal, and stays inside its tree. */
export declare function isContained(path: string): boolean;
