/**
 * The documents that may belong to the one named, relative to its folder, and folders of such, which end in `/`; the edge reads
 * those that exist.
 *
 * @param path - `/`-separated, as it stands in the repository
 */
export declare function siblingsOf(path: string): readonly string[];
/**
 * Which files of a folder belong to the spec, the leading one first.
 *
 * @param paths - below the folder, `/`-separated
 */
export declare function documentsOf(paths: readonly string[]): readonly string[];
