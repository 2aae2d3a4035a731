import { z } from 'zod';
import type { Omission } from '../omission.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';
import type { PullRequest } from './pull-request.ts';

const QUEUED = 'query($id: ID!) { node(id: $id) { ... on PullRequest { isInMergeQueue } } }';
const queueAnswer = z.object({
  data: z.object({ node: z.object({ isInMergeQueue: z.boolean() }).nullable() }),
});

/**
 * Why the branch is left alone now: a push would throw the pull request out of the merge queue.
 *
 * @returns `undefined` where it is in no queue, or the server knows of none
 */
export async function queued(github: GitHub, pullRequest: PullRequest): Promise<Omission | undefined> {
  const operation = {
    doing: 'ask whether the pull request is in the merge queue',
    needs: 'pull-requests: read',
  };
  const answer = await attempt<unknown>(
    github.call(operation, (octokit) =>
      octokit.request('POST /graphql', {
        query: QUEUED,
        variables: { id: pullRequest.nodeId },
        request: { repeatable: true },
      }),
    ),
    ['not-found', 'forbidden', 'rejected'],
  );
  const waits =
    !(answer instanceof GitHubError) && queueAnswer.safeParse(answer).data?.data.node?.isInMergeQueue;
  if (waits !== true) return undefined;
  return {
    what: 'the push to the branch',
    because: `pull request ${pullRequest.number} is in the merge queue, and a push would take it out`,
    remedy: 'the next run after the merge goes on from there',
  };
}

/**
 * What GitHub holds back until somebody approves it: workflows on a commit that a workflow's own token pushed.
 *
 * @returns empty where none waits, and where the token may not see them (`actions: read`)
 */
export async function awaitingApproval(github: GitHub, headSha: string): Promise<readonly Omission[]> {
  const answer = await attempt(
    github.call({ doing: 'look for workflows that wait', needs: 'actions: read' }, ({ rest }) =>
      rest.actions.listWorkflowRunsForRepo({
        ...github.repository,
        head_sha: headSha,
        status: 'action_required',
        per_page: 1,
      }),
    ),
    ['not-found', 'forbidden', 'rejected'],
  );
  if (answer instanceof GitHubError || answer.total_count === 0) return [];
  return [
    {
      what: 'the checks of the pull request',
      because: `${answer.total_count === 1 ? 'one workflow waits' : `${answer.total_count} workflows wait`} for an approval, because a workflow's own token pushed the commit`,
      remedy:
        'choose "Approve workflows to run" on the pull request, or pass the token of a GitHub App as `branch-token`',
    },
  ];
}
