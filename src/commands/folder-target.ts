import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Generated,
  IGNORE_PATH,
  LOCK_PATH,
  type Lock,
  type Regeneration,
  readLock,
  type Standing,
  sideOf,
} from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import {
  FileTree,
  type GitFolder,
  gitFolder,
  loadTree,
  readPaths,
  readTree,
  refuseFilled,
  storeTree,
  updateFolder,
  writeNewFolder,
} from '../tree/index.ts';
import { REVISIONS_FOLDER, type StandingDatabase } from './previous-database.ts';
import type { ServiceTarget } from './scaffold.ts';

export interface FolderTargetOptions {
  /** Absolute. */
  readonly folder: string;
  readonly parses?: (path: string, text: string) => boolean;
  /** `true`: files without a lock are taken as an earlier composition that lost it. `false`: they are somebody's, and refused. */
  readonly rebuildsLock?: boolean;
}

/**
 * A folder as the place of a service.
 *
 * The merge base lies in the objects of the git repository that holds the folder, else in the lock itself.
 */
export async function openFolderTarget({
  folder,
  parses,
  rebuildsLock = false,
}: FolderTargetOptions): Promise<ServiceTarget> {
  const repository = await gitFolder(folder);
  let before = FileTree.of([]);
  return {
    archive: repository === undefined,
    ...(parses === undefined ? {} : { parses }),
    database: () => standingDatabase(folder),
    open: async (generated) => {
      if (!existsSync(join(folder, LOCK_PATH)) && !(rebuildsLock && existsSync(folder))) {
        await refuseFilled(folder);
        return { ours: new Map() };
      }
      before = await wholeTree(folder, generated);
      return standingOf(before, repository);
    },
    place: async (regeneration) => {
      if (before.size === 0) await writeNewFolder(folder, regeneration.tree);
      else await updateFolder(folder, { before, after: regeneration.tree });
      return holdBase(regeneration, repository);
    },
  };
}

async function standingDatabase(folder: string): Promise<StandingDatabase | undefined> {
  const [lock] = await readPaths(folder, [LOCK_PATH]);
  if (lock === undefined) return undefined;
  const revisions = join(folder, REVISIONS_FOLDER);
  const { tree } = existsSync(revisions) ? await readTree(revisions) : { tree: FileTree.of([]) };
  const files = tree.files().filter(({ path }) => /^[^/]+\.py$/.test(path));
  const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return { lockText: textOf(lock.bytes), migrations: files.map(({ bytes }) => textOf(bytes)) };
}

/** What people see in the folder, and what was generated there even where git ignores it. */
async function wholeTree(folder: string, generated: Generated): Promise<FileTree> {
  const { tree } = await readTree(folder);
  const unseen = [LOCK_PATH, IGNORE_PATH, ...generated.tree.paths()].filter((path) => !tree.has(path));
  return tree.with(await readPaths(folder, unseen));
}

async function standingOf(tree: FileTree, repository: GitFolder | undefined): Promise<Standing> {
  const lockText = tree.text(LOCK_PATH);
  if (lockText === undefined) return { ours: sideOf(tree) };
  const base = await baseOf(readLock(lockText).lock, repository);
  return { ours: sideOf(tree), lockText, ...(base === undefined ? {} : { base: sideOf(base) }) };
}

async function baseOf(
  lock: Lock | undefined,
  repository: GitFolder | undefined,
): Promise<FileTree | undefined> {
  if (lock === undefined || repository === undefined || lock.mergeBase.archive !== undefined)
    return undefined;
  return loadTree(repository, lock.mergeBase.tree);
}

async function holdBase(
  { base, lock }: Regeneration,
  repository: GitFolder | undefined,
): Promise<readonly Omission[]> {
  if (repository === undefined) return [];
  const tree = lock.mergeBase.tree;
  if (await storeTree(repository, `refs/patternbank/base/${tree.slice(0, 12)}`, base)) return [];
  return [
    {
      what: `the merge base ${tree.slice(0, 12)}`,
      because: 'git did not store it in this repository',
      remedy: 'the next update compares with the files as they are; commit them before you edit them',
    },
  ];
}
