import { execFile } from 'node:child_process';
import type { Stats } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../../diagnostics/index.ts';
import type { Omission } from '../../omission.ts';
import { FileTree, isContained, type TreeFile } from '../file-tree.ts';
import { isMissing, onDisk } from './disk.ts';
import { pathMissing } from './problems.ts';

/** Folders that hold what tools made, not what people wrote. */
const MADE_BY_TOOLS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.tox',
  '.venv',
  '__pycache__',
  'node_modules',
  'venv',
]);

/** Bytes above which a file is named, not read: no source that a person wrote is larger. */
const FILE_LIMIT = 2_000_000;
/** Files beyond which the rest is named, not read. */
const COUNT_LIMIT = 100_000;
/** Files that are open at one time. */
const BATCH = 64;
/** Bytes that git may answer with. */
const GIT_ANSWER_LIMIT = 256 * 1024 * 1024;

/**
 * The files below a folder: those that git tracks or would track, or all but the folders of tools where there is no git.
 *
 * Symbolic links are kept as links and never followed.
 *
 * @throws UserError - `workspace/missing`: there is no such folder
 */
export async function readTree(
  folder: string,
): Promise<{ readonly tree: FileTree; readonly omissions: readonly Omission[] }> {
  const found = await lstatOf(folder);
  if (found === undefined) throw new UserError(pathMissing.at({ path: folder, wanted: 'folder' }));
  const listed = (await trackedPaths(folder)) ?? (await onDisk('read', folder, () => walk(folder)));
  const paths = listed.filter(
    (path) => isContained(path) && !path.split('/').some((segment) => MADE_BY_TOOLS.has(segment)),
  );
  const omissions: Omission[] = [];
  if (paths.length > COUNT_LIMIT) omissions.push(tooMany(paths.length));
  const files: TreeFile[] = [];
  for (let start = 0; start < Math.min(paths.length, COUNT_LIMIT); start += BATCH) {
    const batch = paths.slice(start, Math.min(start + BATCH, COUNT_LIMIT));
    for (const outcome of await Promise.all(batch.map((path) => readOne(folder, path)))) {
      if (outcome === undefined) continue;
      if ('because' in outcome) omissions.push(outcome);
      else files.push(outcome);
    }
  }
  return { tree: FileTree.of(files), omissions };
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
    if (!found.isFile()) return undefined;
    if (found.size > FILE_LIMIT) return tooLarge(path, found.size);
    return { path, bytes: await readFile(full), mode: (found.mode & 0o100) === 0 ? '100644' : '100755' };
  } catch {
    return { what: path, because: 'the file cannot be read', remedy: 'let this user read it' };
  }
}

async function trackedPaths(folder: string): Promise<readonly string[] | undefined> {
  const arguments_ = [
    '-C',
    folder,
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
  ];
  try {
    const { stdout } = await promisify(execFile)('git', arguments_, {
      maxBuffer: GIT_ANSWER_LIMIT,
      encoding: 'utf8',
    });
    const paths = stdout.split('\0').filter((path) => path !== '');
    // A folder that git ignores as a whole lists nothing: it is read as if there were no git.
    return paths.length === 0 ? undefined : paths;
  } catch {
    return undefined;
  }
}

async function walk(folder: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (!entry.isDirectory()) paths.push(path);
    else if (!MADE_BY_TOOLS.has(entry.name)) paths.push(...(await walk(folder, path)));
    if (paths.length > COUNT_LIMIT) break;
  }
  return paths;
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
