import type { Omission } from '../omission.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';
import type { Direction } from './pull-request.ts';

/**
 * Merges the base into our branch, as a commit on top: whoever has the branch can pull.
 *
 * @returns why it was not possible; empty where it was, or where there was nothing to merge
 * @throws GitHubError - GitHub failed
 */
export async function mergeBaseInto(
  github: GitHub,
  { base, branch }: Direction,
): Promise<readonly Omission[]> {
  const answer = await attempt<unknown>(
    github.call({ doing: `merge \`${base}\` into \`${branch}\``, needs: 'contents: write' }, ({ rest }) =>
      rest.repos.merge({
        ...github.repository,
        base: branch,
        head: base,
        commit_message: `Merge ${base} into ${branch}`,
      }),
    ),
    ['conflict', 'forbidden', 'not-found', 'rejected'],
  );
  if (!(answer instanceof GitHubError)) return [];
  return [
    {
      what: `bringing \`${branch}\` up to date with \`${base}\``,
      because: answer.fault.said,
      remedy: `merge \`${base}\` into \`${branch}\` by hand; the next run builds on it`,
    },
  ];
}
