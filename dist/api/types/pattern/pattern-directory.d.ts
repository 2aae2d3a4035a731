import type { Category } from '../category.ts';
import type { TreeFile } from '../tree/index.ts';
/** The files of one pattern as they lie on disk, before anything was read. */
export interface PatternDirectory {
    /** Name of the parent directory. */
    readonly category: Category;
    /** Name of the directory. */
    readonly id: string;
    /** The directory, as messages show it: `patterns/security/rate_limiting`. */
    readonly shown: string;
    readonly manifest: TreeFile | undefined;
    /** By path below `files/`, sorted. */
    readonly files: ReadonlyMap<string, TreeFile>;
}
/** `true` where a tool left the file behind. */
export declare function isLeftover(path: string): boolean;
