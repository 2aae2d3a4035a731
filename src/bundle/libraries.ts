import type { FileTree } from '../tree/index.ts';
import { readTree } from '../tree/index.ts';
import { type Directory, patternsFolder } from './bundle.ts';

/** The patterns that ship with us, and the user's own where a directory is named. */
export async function readLibraries(
  own: Directory | undefined,
): Promise<readonly { readonly tree: FileTree; readonly shown: string }[]> {
  const bundled = { path: patternsFolder(), shown: 'patterns' };
  const folders = own === undefined || own.path === bundled.path ? [bundled] : [bundled, own];
  return Promise.all(folders.map(async ({ path, shown }) => ({ tree: (await readTree(path)).tree, shown })));
}
