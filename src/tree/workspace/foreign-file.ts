import { lstat, readFile, realpath } from 'node:fs/promises';
import { relative } from 'node:path';

/**
 * Reads a file that somebody else left in a folder of ours: a small plain file of text, and no link to anywhere.
 *
 * @param folder - absolute; nothing outside it is read
 * @param path - absolute
 * @param limit - bytes
 * @returns `because`: it is not read
 */
export async function readForeignFile(
  folder: string,
  path: string,
  limit: number,
): Promise<{ readonly text: string } | { readonly because: string }> {
  try {
    const file = await lstat(path);
    const isPlain =
      file.isFile() && (await realpath(path)) === `${await realpath(folder)}/${relative(folder, path)}`;
    if (!isPlain) return { because: 'it is a link, or no file' };
    if (file.size > limit) return { because: `it has more than ${limit} bytes` };
    const bytes = await readFile(path);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { because: isMissing ? 'it is not there' : 'it is not text that can be read' };
  }
}
