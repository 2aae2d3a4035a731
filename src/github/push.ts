import type { Omission } from '../omission.ts';
import type { OpenedBranch } from './branch.ts';
import type { GitHub } from './octokit.ts';
import { moveRefs } from './refs.ts';
import type { StagedTrees } from './stage.ts';
import { TreeWriter } from './trees.ts';

/** Where the branch is now. */
export interface Pushed {
  readonly headSha: string;
  readonly omissions: readonly Omission[];
}

/**
 * Commits the staged tree and moves the branch to it.
 *
 * @returns `moved` where somebody pushed since the branch was read: nothing of ours is on it then
 */
export async function push(
  github: GitHub,
  opened: OpenedBranch,
  { trees, message }: { readonly trees: StagedTrees; readonly message: string },
): Promise<Pushed | 'moved'> {
  const headSha = await new TreeWriter(github).commit(trees.tree, message, opened.parents);
  const { moved, omissions } = await moveRefs(github, await opened.repositoryId(), {
    branch: { ref: `refs/heads/${opened.branch}`, before: opened.head, after: headSha },
    ...(trees.base === undefined ? {} : { base: trees.base }),
  });
  return moved ? { headSha, omissions } : 'moved';
}
