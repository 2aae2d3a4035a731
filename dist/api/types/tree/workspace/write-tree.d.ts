import type { FileTree } from '../file-tree.ts';
/**
 * Writes a tree as a new folder, whole or not at all: it is built beside its place and moved there in one step.
 *
 * @throws UserError - `workspace/folder-in-use`: the folder exists and is not empty; `workspace/disk-refused`
 */
export declare function writeNewFolder(folder: string, tree: FileTree): Promise<void>;
/**
 * Brings a folder from `before` to `after`: writes what differs, removes what is gone, and touches no other file.
 *
 * Each file is replaced in one step.
 *
 * @returns the paths that were written or removed
 * @throws UserError - `workspace/outside`: a folder on the way is a link that leaves; `workspace/disk-refused`
 */
export declare function updateFolder(folder: string, change: {
    readonly before: FileTree;
    readonly after: FileTree;
}): Promise<readonly string[]>;
/** @throws UserError - the folder holds files */
export declare function refuseFilled(folder: string): Promise<void>;
