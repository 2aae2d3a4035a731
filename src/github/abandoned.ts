import { pathOfRegion, withoutSpec } from '../report/index.ts';
import { listComments, postComment } from './comments.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';

const WRITE = 'pull-requests: write';

/** Which pull requests nobody needs any more. */
export interface AbandonedRequest {
  /** Path of the spec that is gone, as the pull request was composed from it. */
  readonly spec: string;
  /** Absent: any branch. */
  readonly branch?: string;
}

/**
 * Closes the open pull requests of ours that were composed from a spec which is not there any more, with the reason. The
 * branch stays.
 *
 * @throws GitHubError - GitHub refused or failed
 */
export async function closeAbandoned(
  github: GitHub,
  { spec, branch }: AbandonedRequest,
): Promise<readonly PullRequest[]> {
  const closed: PullRequest[] = [];
  for (const found of await openPullRequests(github)) {
    if (pathOfRegion(found.body) !== spec || (branch !== undefined && branch !== found.branch)) continue;
    await close(github, found, spec);
    closed.push(found);
  }
  return closed;
}

/** Those whose branch is in this repository: nobody else's are ours. */
async function openPullRequests(
  github: GitHub,
): Promise<readonly (PullRequest & { readonly branch: string })[]> {
  const { owner, repo } = github.repository;
  const operation = { doing: 'list the open pull requests', needs: 'pull-requests: read' };
  const all = await github.call(operation, async ({ paginate, rest }) => ({
    data: await paginate(rest.pulls.list, { ...github.repository, state: 'open', per_page: 100 }),
  }));
  return all
    .filter(
      ({ head }) => (head.repo as { readonly full_name?: string } | null)?.full_name === `${owner}/${repo}`,
    )
    .map((pull) => ({ ...pullRequestOf(pull), branch: pull.head.ref }));
}

async function close(github: GitHub, { number, body, headSha }: PullRequest, spec: string): Promise<void> {
  const target = { ...github.repository, pull_number: number };
  // The reason goes first: a run that is cut short leaves an open pull request, which the next run finds.
  await sayWhy(github, number, {
    mark: `<!-- patternbank:closed ${headSha} -->`,
    why: `Closed, because \`${spec.replaceAll('`', "'")}\` was deleted on the base. The branch is still there.`,
  });
  // Without its spec, so that the pull request does not count as declined when the spec comes back.
  await github.call({ doing: `close the pull request #${number}`, needs: WRITE }, ({ rest }) =>
    rest.pulls.update({ ...target, state: 'closed', body: withoutSpec(body) }),
  );
}

/** Says it once, also where an answer was lost. */
async function sayWhy(
  github: GitHub,
  number: number,
  { mark, why }: { readonly mark: string; readonly why: string },
): Promise<void> {
  for (let tries = 0; tries < 2; tries += 1) {
    if ((await listComments(github, number)).some(({ body }) => body.startsWith(mark))) return;
    const posted = await attempt(postComment(github, number, `${mark}\n${why}`), ['server', 'network']);
    if (!(posted instanceof GitHubError)) return;
    if (tries > 0) throw posted;
  }
}
