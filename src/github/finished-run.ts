import { z } from 'zod';
import { type Commented, comment } from './comment.ts';
import type { GitHub } from './octokit.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';

/** A run of another workflow that has ended, as the server describes it: nothing of it was written by that run. */
export interface FinishedRun {
  readonly id: string;
  readonly attempt: number;
  /** What started it. */
  readonly event: string;
  /** `success`, `failure`, ...; empty where there is none. */
  readonly conclusion: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of where the head comes from; empty where that repository is gone. */
  readonly headRepository: string;
}

export const finishedRunSchema = z.object({
  id: z.number().int().positive(),
  run_attempt: z.number().int().positive().default(1),
  event: z.string(),
  conclusion: z
    .string()
    .regex(/^[a-z_]+$/)
    .nullish(),
  head_sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected the id of a commit'),
  head_branch: z.string().nullish(),
  head_repository: z.object({ full_name: z.string() }).nullish(),
});

/** The run as its event describes it. */
export function finishedRunOf(run: z.infer<typeof finishedRunSchema>): FinishedRun {
  return {
    id: String(run.id),
    attempt: run.run_attempt,
    event: run.event,
    conclusion: run.conclusion ?? '',
    headSha: run.head_sha,
    headBranch: run.head_branch ?? '',
    headRepository: run.head_repository?.full_name ?? '',
  };
}

/** What becomes of a comment about a run that ended. */
export interface RunComment {
  readonly key: string;
  readonly render: Parameters<typeof comment>[1]['render'];
  /** `true`: the pull requests are looked for, and nothing is written. */
  readonly dryRun: boolean;
}

/** The pull requests that a run was about, and what was said there. */
export interface CommentedRun {
  readonly pullRequests: readonly PullRequest[];
  readonly commented: readonly Commented[];
}

/**
 * Comments on the pull requests that a finished run was about.
 *
 * Which they are is asked of GitHub, by the commit that the run was started for: a run of a fork can name any number in what
 * it leaves behind. Where the branch moved since, there is none: the next run speaks for it.
 *
 * @throws GitHubError - GitHub failed
 */
export async function commentOnRun(
  github: GitHub,
  run: FinishedRun,
  { key, render, dryRun }: RunComment,
): Promise<CommentedRun> {
  const pullRequests = await pullRequestsOf(github, run);
  const commented: Commented[] = [];
  if (!dryRun)
    for (const { number } of pullRequests)
      commented.push(await comment(github, { pullRequest: number, key, render }));
  return { pullRequests, commented };
}

async function pullRequestsOf(
  github: GitHub,
  { headRepository, headBranch, headSha }: FinishedRun,
): Promise<readonly PullRequest[]> {
  const [owner = ''] = headRepository.split('/');
  if (owner === '' || headBranch === '') return [];
  const operation = { doing: 'find the pull request of the run', needs: 'pull-requests: read' };
  const open = await github.call(operation, ({ rest }) =>
    rest.pulls.list({ ...github.repository, state: 'open', head: `${owner}:${headBranch}`, per_page: 100 }),
  );
  const isOfRun = ({ head }: (typeof open)[number]): boolean => {
    // A fork may be deleted while its pull request is open, whatever the types say.
    const { full_name: name = '' } = (head.repo as { readonly full_name?: string } | null) ?? {};
    return head.sha === headSha && name.toLowerCase() === headRepository.toLowerCase();
  };
  return open.filter(isOfRun).map(pullRequestOf);
}
