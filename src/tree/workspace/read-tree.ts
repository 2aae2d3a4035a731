import type { Stats } from 'node:fs';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import type { Omission } from '../../omission.ts';
import { comparePaths } from '../compare-paths.ts';
import { FileTree, type TreeFile } from '../file-tree.ts';
import { isMissing, onDisk } from './disk.ts';
import { trackedFiles, walkFolder } from './list-files.ts';
import { pathMissing } from './problems.ts';

/** Bytes above which a file is named, not read: no source that a person wrote is larger. */
const FILE_LIMIT = 2_000_000;
/** Files beyond which the rest is counted, not read. */
const COUNT_LIMIT = 200_000;
/** Files that are open at one time. */
const BATCH = 64;

/** A folder's files, and what of them could not be read. */
export interface FolderFiles {
  readonly tree: FileTree;
  readonly omissions: readonly Omission[];
  /** Paths of files that are there and were not read. */
  readonly unread: readonly string[];
}

/**
 * The files below a folder: those that git tracks or would track, or all but the folders of tools where there is no git.
 *
 * Symbolic links are kept as links and never followed.
 *
 * @throws UserError - `workspace/missing`: there is no such folder
 */
export async function readTree(folder: string): Promise<FolderFiles> {
  const found = await lstatOf(folder);
  if (found === undefined) throw new UserError(pathMissing.at({ path: folder, wanted: 'folder' }));
  const listed = (await trackedFiles(folder)) ?? (await onDisk('read', folder, () => walkFolder(folder)));
  const omissions = [...listed.omissions];
  const files: TreeFile[] = [];
  const paths = withinLimit(listed.paths, omissions);
  const unread: string[] = [];
  for (let start = 0; start < paths.length; start += BATCH) {
    const batch = paths.slice(start, start + BATCH);
    for (const outcome of await Promise.all(batch.map((path) => readOne(folder, path)))) {
      if (outcome === undefined) continue;
      if ('bytes' in outcome) files.push(outcome);
      else {
        omissions.push(outcome);
        unread.push(outcome.what);
      }
    }
  }
  return { tree: FileTree.of(files), omissions, unread };
}

/** Of more files than are read, the shallowest: a service stands above its data. */
function withinLimit(paths: readonly string[], omissions: Omission[]): readonly string[] {
  if (paths.length <= COUNT_LIMIT) return paths;
  omissions.push(tooMany(paths.length));
  const depth = (path: string): number => path.split('/').length;
  return [...paths].sort((a, b) => depth(a) - depth(b) || comparePaths(a, b)).slice(0, COUNT_LIMIT);
}

/** The files at `paths` that exist below `folder`, whether git ignores them or not. */
export async function readPaths(folder: string, paths: readonly string[]): Promise<readonly TreeFile[]> {
  const read = await Promise.all(paths.map((path) => readOne(folder, path)));
  return read.filter((outcome): outcome is TreeFile => outcome !== undefined && 'bytes' in outcome);
}

async function readOne(folder: string, path: string): Promise<TreeFile | Omission | undefined> {
  const full = join(folder, path);
  const found = await lstatOf(full);
  if (found === undefined) return undefined;
  try {
    if (found.isSymbolicLink()) return { path, bytes: Buffer.from(await readlink(full)), mode: '120000' };
    if (!found.isFile()) return notAFile(path, found.isDirectory());
    if (found.size > FILE_LIMIT) return tooLarge(path, found.size);
    return { path, bytes: await readFile(full), mode: (found.mode & 0o100) === 0 ? '100644' : '100755' };
  } catch {
    return { what: path, because: 'the file cannot be read', remedy: 'let this user read it' };
  }
}

function notAFile(path: string, isFolder: boolean): Omission {
  return isFolder
    ? {
        what: path,
        because: 'it is a submodule, a repository of its own',
        remedy: 'score that repository on its own',
      }
    : {
        what: path,
        because: 'it is no regular file',
        remedy: 'keep pipes and devices out of the repository',
      };
}

function tooLarge(path: string, size: number): Omission {
  return {
    what: path,
    because: `it has ${size} bytes, more than the ${FILE_LIMIT} that are read of one file`,
    remedy: 'keep large files out of the repository, or in Git LFS',
  };
}

function tooMany(count: number): Omission {
  return {
    what: `${count - COUNT_LIMIT} of ${count} files`,
    because: `at most ${COUNT_LIMIT} files are read`,
    remedy: 'name the folder of the service',
  };
}

async function lstatOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
