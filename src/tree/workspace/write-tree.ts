import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import type { FileTree, TreeFile } from '../file-tree.ts';
import { isMissing, onDisk } from './disk.ts';
import { folderInUse, pathOutside } from './problems.ts';

/**
 * Writes a tree as a new folder, whole or not at all: it is built beside its place and moved there in one step.
 *
 * @throws UserError - `workspace/folder-in-use`: the folder exists and is not empty; `workspace/disk-refused`
 */
export async function writeNewFolder(folder: string, tree: FileTree): Promise<void> {
  await refuseFilled(folder);
  await onDisk('write', folder, async () => {
    const parent = dirname(folder);
    await mkdir(parent, { recursive: true });
    const aside = await mkdtemp(join(parent, `.${basename(folder)}-`));
    try {
      await chmod(aside, 0o755);
      await writeFiles(aside, tree.files());
      await replaceEmpty(folder, aside);
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      throw error;
    }
  });
}

/**
 * Brings a folder from `before` to `after`: writes what differs, removes what is gone, and touches no other file.
 *
 * Each file is replaced in one step.
 *
 * @returns the paths that were written or removed
 * @throws UserError - `workspace/outside`: a folder on the way is a link that leaves; `workspace/disk-refused`
 */
export async function updateFolder(
  folder: string,
  change: { readonly before: FileTree; readonly after: FileTree },
): Promise<readonly string[]> {
  const { before, after } = change;
  const written = after.files().filter((file) => !same(before.get(file.path), file));
  const removed = before.paths().filter((path) => !after.has(path));
  for (const path of [...written.map((file) => file.path), ...removed]) await refuseLeaving(folder, path);
  for (const file of written) {
    await onDisk('write', join(folder, file.path), () => replaceFile(folder, file));
  }
  for (const path of removed) {
    await onDisk('write', join(folder, path), () => removeFile(folder, path));
  }
  return [...written.map(({ path }) => path), ...removed];
}

/** @throws UserError - the folder holds files */
export async function refuseFilled(folder: string): Promise<void> {
  const entries = await onDisk('read', folder, async () => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
  const [example] = entries;
  if (example !== undefined) throw new UserError(folderInUse.at({ path: folder, example }));
}

async function writeFiles(folder: string, files: readonly TreeFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(files.map((file) => writeOne(join(folder, file.path), file)));
}

async function writeOne(path: string, { bytes, mode }: TreeFile): Promise<void> {
  if (mode === '120000') return symlink(Buffer.from(bytes).toString(), path);
  await writeFile(path, bytes, { mode: mode === '100755' ? 0o755 : 0o644 });
}

async function replaceEmpty(folder: string, aside: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await rename(aside, folder);
}

async function replaceFile(folder: string, file: TreeFile): Promise<void> {
  const target = join(folder, file.path);
  await mkdir(dirname(target), { recursive: true });
  const aside = await mkdtemp(join(dirname(target), '.patternbank-'));
  try {
    await writeOne(join(aside, 'file'), file);
    await rename(join(aside, 'file'), target);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      await rmdir(join(folder, parent));
    } catch {
      return;
    }
  }
}

async function refuseLeaving(folder: string, path: string): Promise<void> {
  const root = await realpath(folder);
  for (let parent = dirname(join(folder, path)); parent.length >= folder.length; parent = dirname(parent)) {
    try {
      const real = await realpath(parent);
      if (real !== root && !real.startsWith(`${root}${sep}`))
        throw new UserError(pathOutside.at({ path, root: folder }));
      return;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

function same(a: TreeFile | undefined, b: TreeFile): boolean {
  return a !== undefined && a.mode === b.mode && Buffer.compare(a.bytes, b.bytes) === 0;
}
