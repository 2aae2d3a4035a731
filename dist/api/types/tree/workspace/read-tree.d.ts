import type { Omission } from '../../omission.ts';
import { FileTree, type TreeFile } from '../file-tree.ts';
/** A folder's files, and what of them could not be read. */
export interface FolderFiles {
    readonly tree: FileTree;
    readonly omissions: readonly Omission[];
    /** Paths of files that are there and were not read. */
    readonly unread: readonly string[];
}
/**
 * The files below a folder: those that git tracks or would track, or all but the folders of tools where there is no git.
 *
 * Symbolic links are kept as links and never followed.
 *
 * @throws UserError - `workspace/missing`: there is no such folder
 */
export declare function readTree(folder: string): Promise<FolderFiles>;
/** The files at `paths` that exist below `folder`, whether git ignores them or not. */
export declare function readPaths(folder: string, paths: readonly string[]): Promise<readonly TreeFile[]>;
