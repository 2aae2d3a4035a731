import type { FileTree } from '../tree/index.ts';
import { readTree } from '../tree/index.ts';
import { type Directory, patternsFolder } from './bundle.ts';

/** A directory of patterns, read. */
export interface ReadLibrary {
  readonly tree: FileTree;
  readonly shown: string;
}

/** The patterns that ship with us, and the user's own where a directory is named. */
export async function readLibraries(
  own: Directory | undefined,
): Promise<readonly [ReadLibrary, ...ReadLibrary[]]> {
  const bundled = { path: patternsFolder(), shown: 'patterns' };
  if (own === undefined || own.path === bundled.path) return [await read(bundled)];
  return Promise.all([read(bundled), read(own)]);
}

async function read({ path, shown }: Directory): Promise<ReadLibrary> {
  return { tree: (await readTree(path)).tree, shown };
}
