/**
 * Reads a file that somebody else left in a folder of ours: a small plain file of text, and no link to anywhere.
 *
 * @param folder - absolute; nothing outside it is read
 * @param path - absolute
 * @param limit - bytes
 * @returns `because`: it is not read
 */
export declare function readForeignFile(folder: string, path: string, limit: number): Promise<{
    readonly text: string;
} | {
    readonly because: string;
}>;
