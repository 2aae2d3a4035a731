import { type FileMode, type FileTree, gitBlobId, type TreeFile } from '../tree/index.ts';

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
export function sideOf(tree: FileTree): Side {
  return new Map(tree.files().map((file) => [file.path, versionOf(file)]));
}

/** A file as a version, its bytes known. */
function versionOf({ bytes, mode }: TreeFile): Version {
  return { id: gitBlobId(bytes), mode, bytes };
}

/** `true` where both stand for the same bytes and mode, or both for nothing. */
export function isSame(a: Version | undefined, b: Version | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.id === b.id && a.mode === b.mode;
}
