import { readdir } from 'node:fs/promises';
import { UserError } from '../diagnostics/index.ts';
import { fileInTheWay, filesInTheWay, MANIFEST_PATH, notASite, readManifest } from '../site/index.ts';
import { FileTree, readPaths, updateFolder, writeNewFolder } from '../tree/index.ts';

/**
 * Writes a site into a folder that is new, empty, or holds an earlier site; of that, it replaces what differs and removes the
 * pages of patterns that are gone. Files beside it (a `CNAME`) stay.
 *
 * @param folder - absolute
 * @returns the paths that were written or removed
 * @throws UserError - `site/folder-in-use`, `site/file-in-the-way`; `workspace/disk-refused`
 */
export async function writeSite(folder: string, site: FileTree): Promise<readonly string[]> {
  const example = await firstEntry(folder);
  if (example === undefined) {
    await writeNewFolder(folder, site);
    return site.paths();
  }
  const [marker] = await readPaths(folder, [MANIFEST_PATH]);
  const earlier = marker === undefined ? undefined : readManifest(marker);
  if (earlier === undefined) throw new UserError(notASite.at({ path: folder, example }));
  const paths = new Set([MANIFEST_PATH, ...Object.keys(earlier), ...site.paths()]);
  const standing = await readPaths(folder, [...paths]);
  const [other] = filesInTheWay(standing, earlier, site);
  if (other !== undefined) throw new UserError(fileInTheWay.at({ path: other, folder }));
  return updateFolder(folder, { before: FileTree.of(standing), after: site });
}

/** The name of some file of a folder; `undefined` where it is empty or not there. */
async function firstEntry(folder: string): Promise<string | undefined> {
  try {
    return (await readdir(folder)).sort()[0];
  } catch {
    return undefined;
  }
}
