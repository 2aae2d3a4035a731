/** One document from disk. */
export interface DocumentFile {
    /** As the user typed it, or below the folder that the user typed; `/`-separated. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
export interface DocumentRequest {
    /** File or folder, as the user typed it. */
    readonly path: string;
    /** Where relative paths start. */
    readonly from: string;
    /** What nothing may be read outside of; absent: the repository of `path`, else its folder. */
    readonly within?: string;
    /** Further documents that belong to the one named, and folders of such (`contracts/`), relative to its folder. Those that exist are read. */
    siblingsOf(path: string): readonly string[];
    /** Which files of a folder belong to the spec, of their paths below it. */
    documentsOf(paths: readonly string[]): readonly string[];
}
/**
 * Reads the documents of a Spec.
 *
 * @returns the document named first, then its siblings in the order of their paths
 * @throws UserError - `workspace/*`: nothing there, outside, binary, empty, too large
 */
export declare function readDocuments(request: DocumentRequest): Promise<readonly DocumentFile[]>;
/** The folder that holds `.git` at or above `folder`, else `folder` itself. */
export declare function repositoryOf(folder: string): Promise<string>;
/** Where a document lies in its repository; its name alone outside of one. The same on every machine that has the repository. */
export declare function pathInRepository(path: string): Promise<string>;
