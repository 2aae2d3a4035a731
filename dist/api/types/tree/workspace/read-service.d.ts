import type { Omission } from '../../omission.ts';
import { FileTree } from '../file-tree.ts';
/** A service with what its repository says about it. */
export interface ServiceFiles {
    /** The folder's files; shared ones of the repository stand where they would stand in a repository of its own. */
    readonly tree: FileTree;
    /** Where a path of the tree lies, relative to the folder. */
    readonly whereIs: (path: string) => string;
    readonly omissions: readonly Omission[];
    /** Paths of files that are there and could not be read. */
    readonly unread: readonly string[];
}
/** Files of a folder above a service. */
export interface FolderAbove {
    /** The way there, as `../../`. */
    readonly up: string;
    readonly tree: FileTree;
}
/**
 * Reads a service: its folder, and of the repository around it `.github`, README, LICENSE, CODEOWNERS and lock files.
 *
 * @throws UserError - `workspace/missing`
 */
export declare function readService(folder: string): Promise<ServiceFiles>;
/** A service from its own files and those above it; of these only what a repository says once for all of its services counts. */
export declare function serviceOf(tree: FileTree, above: readonly FolderAbove[]): ServiceFiles;
