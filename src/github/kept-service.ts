import { LOCK_PATH, type Lock, type LockedFile, readLock } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import type { KeptFile } from '../outcome/index.ts';
import { readMergeBase } from './merge-base.ts';
import { type ListedFile, listTree, readBlobs } from './objects.ts';
import type { GitHub } from './octokit.ts';

/** A service of ours as it stands at a commit, beside what was generated. */
export interface KeptService {
  readonly lock: Lock;
  readonly files: readonly KeptFile[];
  readonly omissions: readonly Omission[];
}

/** Where a service stands. */
export interface StandingPlace {
  /** Git tree id of the commit. */
  readonly tree: string;
  /** Folder of the service; `.` for all. */
  readonly outputPath: string;
}

/**
 * Reads what people made of a service. Only files that differ from what was generated are fetched.
 *
 * @returns `undefined` where no lock of ours stands there
 * @throws ServiceError - GitHub refused or failed
 */
export async function readKeptService(
  github: GitHub,
  { tree, outputPath }: StandingPlace,
): Promise<KeptService | undefined> {
  const { files: standing } = await listTree(github, tree, outputPath);
  const entry = standing.get(LOCK_PATH);
  if (entry === undefined) return undefined;
  const lockText = new TextDecoder().decode((await readBlobs(github, [entry.id])).get(entry.id));
  const { lock } = readLock(lockText);
  if (lock === undefined) return undefined;
  const { base, omissions } = await readMergeBase(github, lock.mergeBase.tree);
  if (base === undefined) return { lock, files: [], omissions: omissions.map(uncounted) };
  const pairs = lock.files.flatMap((file) => pairOf(file, base, standing));
  const differing = pairs.filter(({ before, after }) => after !== undefined && after.id !== before.id);
  const blobs = await readBlobs(
    github,
    differing.flatMap(({ before, after }) => (after === undefined ? [] : [before.id, after.id])),
  );
  const textOf = ({ id }: ListedFile): string => new TextDecoder().decode(blobs.get(id));
  return { lock, files: pairs.map((pair) => keptFile(pair, textOf)), omissions: [] };
}

interface Pair {
  readonly file: LockedFile;
  readonly before: ListedFile;
  readonly after: ListedFile | undefined;
}

/** What is rendered anew from all patterns, and what only grows, says nothing of one pattern. */
function pairOf(
  file: LockedFile,
  base: ReadonlyMap<string, ListedFile>,
  standing: ReadonlyMap<string, ListedFile>,
): readonly Pair[] {
  const before = base.get(file.path);
  return before === undefined || file.ownership !== 'managed'
    ? []
    : [{ file, before, after: standing.get(file.path) }];
}

function keptFile({ file, before, after }: Pair, textOf: (file: ListedFile) => string): KeptFile {
  const { path, pattern } = file;
  const found = { path, pattern, size: before.size };
  if (after === undefined) return { ...found, change: 'gone' };
  return after.id === before.id
    ? found
    : { ...found, change: { before: textOf(before), after: textOf(after) } };
}

function uncounted({ because, remedy }: Omission): Omission {
  return { what: 'which generated lines people changed', because, remedy };
}
