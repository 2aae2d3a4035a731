import { ServiceError } from '../diagnostics/index.ts';
import {
  bytesToRead,
  type Generated,
  IGNORE_PATH,
  isReleased,
  LOCK_PATH,
  type Lock,
  readLock,
  recordsAll,
  type Side,
  type Standing,
  type Version,
} from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import { type FileTree, gitBlobId, sha256 } from '../tree/index.ts';
import { readMergeBase } from './merge-base.ts';
import { type Commit, type ListedFile, readBlobs } from './objects.ts';
import type { GitHub } from './octokit.ts';
import { treeTruncated } from './problems.ts';
import type { PullRequest } from './pull-request.ts';
import { type SeenBranch, seeBranch } from './revisions.ts';

export interface OpenRequest {
  readonly branch: string;
  /** Absent: the default branch. */
  readonly base?: string;
  /** Folder of the service in the repository; `.` for the top. */
  readonly outputPath: string;
  readonly generated: Generated;
  /** Files at hand (the checked-out repository): blobs among them are not read from GitHub. */
  readonly known?: FileTree;
  /** The branch as this run read it already. */
  readonly seen?: SeenBranch;
}

/** Our branch as it stands, and what the next commit on it builds on. */
export interface OpenedBranch {
  /** For GraphQL; asked only where something is written. */
  readonly repositoryId: () => Promise<string>;
  readonly branch: string;
  readonly base: string;
  /** Absent where the pull request is open, and nothing is built upon it. */
  readonly baseHead?: Commit;
  /** Where the branch points; `undefined` where it does not exist. */
  readonly head: string | undefined;
  /** The commit whose files are people's side of the merge. */
  readonly start: Commit;
  readonly parents: readonly string[];
  readonly standing: Standing;
  /** The open one. */
  readonly pullRequest?: PullRequest;
  /** A pull request for this very spec that people closed. */
  readonly declined?: PullRequest;
  readonly omissions: readonly Omission[];
}

/** Larger files are not read: nothing that is generated or scored has such a size. */
const MAX_READ_BYTES = 1_048_576;

/**
 * Reads the branch that the service goes to.
 *
 * @throws ServiceError - no such base, no commit at all, or GitHub refused
 */
export async function openBranch(github: GitHub, request: OpenRequest): Promise<OpenedBranch> {
  const { branch, outputPath } = request;
  const spec = request.generated.spec.sha256;
  const seen = request.seen ?? (await seeBranch(github, { ...request, spec }));
  const { home, base, baseHead, head, lineage } = seen.start;
  if (seen.listing.truncated) throw new ServiceError(treeTruncated.at({ branch }));
  const { files } = seen.listing;
  const readme = outputPath === '.' && !files.has(LOCK_PATH) ? initialReadme(await home()) : [];
  const { standing, omissions } = await readStanding(github, request, { files, readme, blobs: seen.blobs });
  return {
    repositoryId: async () => (await home()).node_id,
    branch,
    base,
    ...(baseHead === undefined ? {} : { baseHead }),
    head: head?.sha,
    ...lineage,
    standing,
    omissions,
  };
}

interface Seen {
  readonly files: ReadonlyMap<string, ListedFile>;
  /** Texts of README.md that GitHub writes by itself. */
  readonly readme: readonly string[];
  /** Bytes by blob id, as far as they were read. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

async function readStanding(
  github: GitHub,
  request: OpenRequest,
  { files, readme, blobs }: Seen,
): Promise<{ readonly standing: Standing; readonly omissions: readonly Omission[] }> {
  const store = new BlobStore(github, request, blobs);
  await store.read([LOCK_PATH, IGNORE_PATH, 'README.md'].flatMap((path) => files.get(path)?.id ?? []));
  const lockText = textOf(store.bytes(files.get(LOCK_PATH)?.id));
  const lock = lockText === undefined ? undefined : readLock(lockText).lock;
  const { base, omissions } =
    lock === undefined || (await isRecorded(lock, request.generated, { files, store }))
      ? { omissions: [] }
      : await readMergeBase(github, lock.mergeBase.tree);
  const listed = base ?? initialBase(files, store, lockText === undefined ? readme : []);
  const named = (): Standing => ({
    ours: sideOf(files, store),
    ...(lockText === undefined ? {} : { lockText }),
    ...(listed === undefined ? {} : { base: sideOf(listed, store) }),
  });
  // Without a stored base the digests of the lock decide, and they need the bytes.
  const digested = base === undefined ? (lock?.files ?? []) : [];
  await store.read(digested.flatMap(({ path }) => files.get(path)?.id ?? []));
  await store.read(bytesToRead(request.generated, named()));
  // What stays is scored, too; what is replaced need not be read.
  const replaced = (path: string, { id }: ListedFile): boolean =>
    request.generated.tree.has(path) && listed?.get(path)?.id === id;
  const staying = [...files].filter(
    ([path, file]) => file.size <= MAX_READ_BYTES && file.mode !== '120000' && !replaced(path, file),
  );
  await store.read(staying.map(([, { id }]) => id));
  return { standing: named(), omissions };
}

/** `true` where a run with nothing new finds all that it merges with in the lock and on the branch. */
async function isRecorded(
  lock: Lock,
  generated: Generated,
  { files, store }: { readonly files: ReadonlyMap<string, ListedFile>; readonly store: BlobStore },
): Promise<boolean> {
  if (!recordsAll(lock, generated)) return false;
  const released = lock.files.filter((file) => isReleased(file, generated));
  await store.read(released.flatMap(({ path }) => files.get(path)?.id ?? []));
  return released.every(({ path, sha256: digest }) => {
    const file = files.get(path);
    const bytes = store.bytes(file?.id);
    return file?.mode === '100644' && bytes !== undefined && sha256(bytes) === digest;
  });
}

/** A README that GitHub wrote by itself is nobody's work: it counts as generated. */
function initialReadme({
  name,
  description,
}: {
  readonly name: string;
  readonly description: string | null;
}): readonly string[] {
  return [`# ${name}`, `# ${name}\n${description ?? ''}`.trim()];
}

function initialBase(
  files: ReadonlyMap<string, ListedFile>,
  store: BlobStore,
  texts: readonly string[],
): ReadonlyMap<string, ListedFile> | undefined {
  const readme = files.get('README.md');
  const text = textOf(store.bytes(readme?.id))?.trim();
  return readme !== undefined && text !== undefined && texts.includes(text)
    ? new Map([['README.md', readme]])
    : undefined;
}

function sideOf(files: ReadonlyMap<string, ListedFile>, store: BlobStore): Side {
  return new Map(
    [...files].map(([path, { id, mode }]): readonly [string, Version] => {
      const bytes = store.bytes(id);
      return [path, bytes === undefined ? { id, mode } : { id, mode, bytes }];
    }),
  );
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Bytes by blob id: what was composed, what lies in the checkout, and what was read. */
class BlobStore {
  readonly #github: GitHub;
  readonly #bytes = new Map<string, Uint8Array>();

  constructor(github: GitHub, { generated, known }: OpenRequest, blobs: ReadonlyMap<string, Uint8Array>) {
    this.#github = github;
    for (const [id, bytes] of blobs) this.#bytes.set(id, bytes);
    for (const { bytes } of [...(known?.files() ?? []), ...generated.tree.files()])
      this.#bytes.set(gitBlobId(bytes), bytes);
  }

  bytes(id: string | undefined): Uint8Array | undefined {
    return id === undefined ? undefined : this.#bytes.get(id);
  }

  /** Reads what is not there yet. Ids that are no blob's (digests of a lock) are passed over. */
  async read(ids: Iterable<string>): Promise<void> {
    const missing = [...ids].filter((id) => /^[0-9a-f]{40}$/.test(id) && !this.#bytes.has(id));
    for (const [id, bytes] of await readBlobs(this.#github, missing)) this.#bytes.set(id, bytes);
  }
}
