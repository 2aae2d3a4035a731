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
  'README.md',
  'README.rst',
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
  /** Paths of files that are there and could not be read. */
  readonly unread: readonly string[];
}

/** Files of a folder above a service. */
export interface FolderAbove {
  /** The way there, as `../../`. */
  readonly up: string;
  readonly tree: FileTree;
}

/**
 * Reads a service: its folder, and of the repository around it `.github`, README, LICENSE, CODEOWNERS and lock files.
 *
 * @throws UserError - `workspace/missing`
 */
export async function readService(folder: string): Promise<ServiceFiles> {
  const { tree, omissions, unread } = await readTree(folder);
  const root = await repositoryOf(folder);
  const above: FolderAbove[] = [];
  for (let at = folder; at !== root; ) {
    at = dirname(at);
    above.push({
      up: `${relative(folder, at)}/`.replaceAll(sep, '/'),
      tree: FileTree.of(await sharedFiles(at)),
    });
  }
  return { ...serviceOf(tree, above), omissions, unread };
}

/** A service from its own files and those above it; of these only what a repository says once for all of its services counts. */
export function serviceOf(tree: FileTree, above: readonly FolderAbove[]): ServiceFiles {
  const found = new Map<string, { readonly file: TreeFile; readonly place: string }>();
  for (const { up, tree: files } of above) {
    for (const file of files.files()) {
      if (!isShared(file.path) || tree.has(file.path) || found.has(file.path)) continue;
      found.set(file.path, { file, place: `${up}${file.path}` });
    }
  }
  return {
    tree: tree.with([...found.values()].map(({ file }) => file)),
    whereIs: (path) => found.get(path)?.place ?? path,
    omissions: [],
    unread: [],
  };
}

function isShared(path: string): boolean {
  return SHARED.includes(path) || path.startsWith('.github/');
}

async function sharedFiles(folder: string): Promise<readonly TreeFile[]> {
  const single = await readPaths(folder, SHARED);
  const github = await readTree(`${folder}${sep}.github`).catch(() => ({ tree: FileTree.of([]) }));
  return [...single, ...github.tree.files().map((file) => ({ ...file, path: `.github/${file.path}` }))];
}
