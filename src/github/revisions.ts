import { LOCK_PATH } from '../merge/index.ts';
import { findStart, type Start, type StartRequest } from './lineage.ts';
import { type Listing, listTree, readBlobs } from './objects.ts';
import type { GitHub } from './octokit.ts';

/** What the branch that a service goes to says of its database. */
export interface StandingRevisions {
  readonly lockText?: string;
  /** Texts of the files in `migrations/versions/`. */
  readonly migrations: readonly string[];
  readonly seen: SeenBranch;
}

/** A branch as it was read, so that nothing is asked twice in a run. */
export interface SeenBranch {
  readonly start: Start;
  readonly listing: Listing;
  /** Bytes by blob id. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

const REVISION = /^migrations\/versions\/[^/]+\.py$/;

/**
 * Reads the lock and the migrations where the next composition goes on from.
 *
 * @throws ServiceError - no such base, no commit at all, or GitHub refused
 */
export async function readRevisions(
  github: GitHub,
  request: StartRequest & { readonly outputPath: string },
): Promise<StandingRevisions> {
  const seen = await seeBranch(github, request);
  const { files } = seen.listing;
  const lock = files.get(LOCK_PATH)?.id;
  if (lock === undefined) return { migrations: [], seen };
  const revisions = [...files].filter(([path]) => REVISION.test(path)).map(([, { id }]) => id);
  const blobs = await readBlobs(github, [lock, ...revisions]);
  const textOf = (id: string): string => new TextDecoder().decode(blobs.get(id));
  return { lockText: textOf(lock), migrations: revisions.map(textOf), seen: { ...seen, blobs } };
}

/** Reads where the branch stands, and what lies there. */
export async function seeBranch(
  github: GitHub,
  request: StartRequest & { readonly outputPath: string },
): Promise<SeenBranch> {
  const start = await findStart(github, request);
  const listing = await listTree(github, start.lineage.start.tree, request.outputPath);
  return { start, listing, blobs: new Map() };
}
