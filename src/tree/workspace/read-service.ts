import { dirname, relative, sep } from 'node:path';
import type { Omission } from '../../omission.ts';
import { FileTree, type TreeFile } from '../file-tree.ts';
import { repositoryOf } from './documents.ts';
import { readPaths, readTree } from './read-tree.ts';

/** What a repository says once for all of its services, at its root or on the way to it. */
const SHARED: readonly string[] = [
  'CODEOWNERS',
  'docs/CODEOWNERS',
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'SECURITY.md',
  '.pre-commit-config.yaml',
  'renovate.json',
  '.renovaterc.json',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'Pipfile.lock',
];

/** A service with what its repository says about it. */
export interface ServiceFiles {
  /** The folder's files; shared ones of the repository stand where they would stand in a repository of its own. */
  readonly tree: FileTree;
  /** Where a path of the tree lies, relative to the folder. */
  readonly whereIs: (path: string) => string;
  readonly omissions: readonly Omission[];
}

/**
 * Reads a service: its folder, and of the repository around it `.github`, LICENSE, CODEOWNERS and lock files.
 *
 * @throws UserError - `workspace/missing`
 */
export async function readService(folder: string): Promise<ServiceFiles> {
  const { tree, omissions } = await readTree(folder);
  const root = await repositoryOf(folder);
  const found = new Map<string, { readonly file: TreeFile; readonly place: string }>();
  for (let above = folder; above !== root; ) {
    above = dirname(above);
    for (const file of await sharedFiles(above)) {
      if (tree.has(file.path) || found.has(file.path)) continue;
      found.set(file.path, {
        file,
        place: relative(folder, `${above}${sep}${file.path}`).replaceAll(sep, '/'),
      });
    }
  }
  return {
    tree: tree.with([...found.values()].map(({ file }) => file)),
    whereIs: (path) => found.get(path)?.place ?? path,
    omissions,
  };
}

async function sharedFiles(folder: string): Promise<readonly TreeFile[]> {
  const single = await readPaths(folder, SHARED);
  const github = await readTree(`${folder}${sep}.github`).catch(() => ({ tree: FileTree.of([]) }));
  return [...single, ...github.tree.files().map((file) => ({ ...file, path: `.github/${file.path}` }))];
}
