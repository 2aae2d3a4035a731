import { type FileMode, type FileTree } from '../tree/index.ts';
/** A file at one side of a merge. Ids decide most paths, so that `bytes` may be absent where nobody reads them. */
export interface Version {
    /** Git blob id; any other text where only a digest is known, and then it equals no blob's id. */
    readonly id: string;
    readonly mode: FileMode;
    readonly bytes?: Uint8Array;
}
/** Path to version. */
export type Side = ReadonlyMap<string, Version>;
/** A tree as a side. */
export declare function sideOf(tree: FileTree): Side;
/** `true` where both stand for the same bytes and mode, or both for nothing. */
export declare function isSame(a: Version | undefined, b: Version | undefined): boolean;
