import type { Omission } from '../omission.ts';
import type { CheckCounts, OutcomeEvent } from '../outcome/index.ts';
import type { RunContext } from './event.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';

/** What happened to a service, and the commit at which it is looked at. */
export interface Happening {
  readonly event: OutcomeEvent;
  /** The same for the same happening. */
  readonly id: string;
  /** Commit and tree as they stand after it. */
  readonly sha: string;
  readonly tree: string;
  /** GraphQL id of the repository. */
  readonly repositoryId: string;
  readonly checks?: CheckCounts;
  readonly omissions: readonly Omission[];
}

const SHORT = 12;

/**
 * What started this run, as far as something can be learnt from it.
 *
 * @returns `undefined` for a pull request that is still open
 * @throws ServiceError - GitHub refused or failed
 */
export async function readHappening(github: GitHub, context: RunContext): Promise<Happening | undefined> {
  const { repository } = github;
  const [home, found] = await Promise.all([
    github.call({ doing: 'read the repository', needs: 'contents: read' }, ({ rest }) =>
      rest.repos.get(repository),
    ),
    context.pullRequest === undefined
      ? {
          event: 'standing' as const,
          id: `standing-${context.sha.slice(0, SHORT)}`,
          sha: context.sha,
          checked: context.sha,
        }
      : pullRequestHappening(github, context.pullRequest.number),
  ]);
  if (found === undefined) return undefined;
  const { event, id, sha, checked } = found;
  const commit = await github.call({ doing: `read the commit ${sha}`, needs: 'contents: read' }, ({ rest }) =>
    rest.git.getCommit({ ...repository, commit_sha: sha }),
  );
  return {
    event,
    id,
    sha,
    tree: commit.tree.sha,
    repositoryId: home.node_id,
    ...(await countChecks(github, checked)),
  };
}

async function pullRequestHappening(github: GitHub, number: number) {
  const operation = { doing: `read the pull request #${number}`, needs: 'pull-requests: read' };
  const pull = await github.call(operation, ({ rest }) =>
    rest.pulls.get({ ...github.repository, pull_number: number }),
  );
  if (pull.state !== 'closed') return undefined;
  const checked = pull.head.sha;
  return pull.merged && pull.merge_commit_sha !== null
    ? { event: 'merged' as const, id: `merged-${number}`, sha: pull.merge_commit_sha, checked }
    : { event: 'closed' as const, id: `closed-${number}`, sha: checked, checked };
}

/** Runs that were skipped or are neutral say neither. */
async function countChecks(
  github: GitHub,
  sha: string,
): Promise<Pick<Happening, 'omissions'> & { readonly checks?: CheckCounts }> {
  const answer = await attempt(
    github.call({ doing: `read the checks of ${sha}`, needs: 'checks: read' }, ({ rest }) =>
      rest.checks.listForRef({ ...github.repository, ref: sha, per_page: 100 }),
    ),
    ['not-found', 'forbidden', 'rejected'],
  );
  if (answer instanceof GitHubError) {
    const omission = {
      what: 'the results of the checks',
      because: answer.fault.said,
      remedy: 'add `checks: read` to `permissions` of the job',
    };
    return { omissions: [omission] };
  }
  const ended = answer.check_runs.map(({ conclusion }) => conclusion);
  const failed = ended.filter((each) => each === 'failure' || each === 'timed_out').length;
  return { checks: { passed: ended.filter((each) => each === 'success').length, failed }, omissions: [] };
}
