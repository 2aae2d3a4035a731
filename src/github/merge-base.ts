import { ServiceError } from '../diagnostics/index.ts';
import { LOCK_PATH } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import { findTree, type ListedFile, type Listing } from './objects.ts';
import type { GitHub } from './octokit.ts';
import { baseUnreadable } from './problems.ts';
import { baseRef, readRef } from './refs.ts';

/** The files of the merge base, or why there are none. */
export interface ReadBase {
  readonly base?: ReadonlyMap<string, ListedFile>;
  readonly omissions: readonly Omission[];
}

/**
 * The files of the merge base.
 *
 * @param tree - git tree id, as the lock names it
 * @throws ServiceError - a ref holds the base, and GitHub does not give it
 */
export async function readMergeBase(github: GitHub, tree: string): Promise<ReadBase> {
  const listing = (await findTree(github, tree)) ?? (await findHeld(github, tree));
  if (listing !== undefined && !listing.truncated) return { base: listing.files, omissions: [] };
  const omission = {
    what: 'merging line by line',
    because: `the merge base ${tree.slice(0, 12)} that ${LOCK_PATH} names is not in the repository any more`,
    remedy: 'settle the conflicts of this run; the next one has a merge base again',
  };
  return { omissions: [omission] };
}

/** GitHub may say once that a tree is not there, and have it: only one that no ref holds is taken as gone. */
async function findHeld(github: GitHub, tree: string): Promise<Listing | undefined> {
  const ref = baseRef(tree);
  const held = await readRef(github, ref);
  const listing = await findTree(github, tree);
  if (listing === undefined && held !== undefined) throw new ServiceError(baseUnreadable.at({ tree, ref }));
  return listing;
}
