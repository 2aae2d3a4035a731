import { basename, dirname } from 'node:path';
import { FileTree, textFile, updateFolder } from '../tree/index.ts';

/**
 * Writes a text in the place of a file, in one step.
 *
 * @param path - absolute
 */
export async function writeText(path: string, text: string): Promise<void> {
  const after = FileTree.of([textFile(basename(path), text)]);
  await updateFolder(dirname(path), { before: FileTree.of([]), after });
}
