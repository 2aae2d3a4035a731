import { FileTree } from '../tree/index.ts';
/** A tree as one line of text: deflated JSON, base64. The same tree gives the same text on every machine. */
export declare function packTree(tree: FileTree): string;
/**
 * The tree in `archive`.
 *
 * @param expected - the git tree id that it must have
 * @returns the tree, or why it cannot be used
 */
export declare function unpackTree(archive: string, expected: string): FileTree | {
    readonly damaged: string;
};
