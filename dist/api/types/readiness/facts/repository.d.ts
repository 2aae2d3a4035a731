import type { Omission } from '../../omission.ts';
import { type FileTree } from '../../tree/index.ts';
import { type Data } from './files/data.ts';
/** The texts of a tree, read once, and what could not be read. */
export declare class Repository {
    #private;
    constructor(tree: FileTree);
    /** Paths that are not vendored, in order. */
    paths(): readonly string[];
    /** Paths whose last segment is one of `names`, the shallowest first. */
    named(...names: readonly string[]): readonly string[];
    /** Paths that `pattern` matches, the shallowest first. */
    matching(pattern: RegExp): readonly string[];
    has(path: string): boolean;
    /** `true` where something lies in `folder`. */
    holds(folder: string): boolean;
    isLink(path: string): boolean;
    /** The text of a file; `undefined` where it is missing, too large, a link, in conflict or not text. */
    text(path: string): string | undefined;
    /** The documents of a YAML file. */
    yaml(path: string): readonly Data[];
    /** A TOML file. */
    toml(path: string): Data | undefined;
    /** Notes that a file could not be judged. */
    omit(path: string, because: string): void;
    omissions(): readonly Omission[];
}
