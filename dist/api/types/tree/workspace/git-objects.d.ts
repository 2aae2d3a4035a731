import { FileTree } from '../file-tree.ts';
/** A folder inside the work tree of a git repository. */
export interface GitFolder {
    /** An existing folder in the repository, to run git in. */
    readonly directory: string;
}
/**
 * The git repository that will hold `folder` once it is committed.
 *
 * @param folder - absolute; it need not exist yet
 * @returns `undefined` outside a repository, where the repository ignores the folder, and where there is no git
 */
export declare function gitFolder(folder: string): Promise<GitFolder | undefined>;
/** Writes a tree into the repository's objects and holds it by `ref`. @returns `false` where git refused */
export declare function storeTree({ directory }: GitFolder, ref: string, tree: FileTree): Promise<boolean>;
/** The tree with this id. @returns `undefined` where the repository does not have it */
export declare function loadTree({ directory }: GitFolder, id: string): Promise<FileTree | undefined>;
export interface Answer {
    /** Git ran and exited with 0. */
    readonly ok: boolean;
    /** Git, and the folder to run it in, exist. */
    readonly started: boolean;
    readonly stdout: Buffer;
}
/** Runs git in a folder. */
export declare function runGit(directory: string, words: readonly string[], input?: Uint8Array): Promise<Answer>;
