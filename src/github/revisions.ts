import { LOCK_PATH } from '../merge/index.ts';
import { findStart, type StartRequest } from './lineage.ts';
import { listTree, readBlobs } from './objects.ts';
import type { GitHub } from './octokit.ts';

/** What the branch that a service goes to says of its database. */
export interface StandingRevisions {
  readonly lockText?: string;
  /** Texts of the files in `migrations/versions/`. */
  readonly migrations: readonly string[];
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
  const { lineage } = await findStart(github, request);
  const { files } = await listTree(github, lineage.start.tree, request.outputPath);
  const lock = files.get(LOCK_PATH)?.id;
  if (lock === undefined) return { migrations: [] };
  const revisions = [...files].filter(([path]) => REVISION.test(path)).map(([, { id }]) => id);
  const blobs = await readBlobs(github, [lock, ...revisions]);
  const textOf = (id: string): string => new TextDecoder().decode(blobs.get(id));
  return { lockText: textOf(lock), migrations: revisions.map(textOf) };
}
