import type { Omission } from '../omission.ts';
import type { CommentState } from '../report/index.ts';
import { comment } from './comment.ts';
import type { RunContext } from './event.ts';
import { judgedSha } from './event.ts';
import type { GitHub } from './octokit.ts';
import { type CommitStatus, setStatus } from './status.ts';

/** What a validation says about a commit. */
export interface VerdictAnnouncement {
  /** Absent where no comment is wanted. */
  readonly comment?: {
    readonly key: string;
    readonly render: (previous: CommentState | undefined) => string;
  };
  readonly status: CommitStatus;
}

/**
 * Says on the pull request of the event, and on its head commit, how ready it is. Without a pull request (`push`,
 * `merge_group`, `schedule`) there is the status alone.
 *
 * @returns what could not be said; a refusal is an omission, never a lost run
 * @throws GitHubError - GitHub failed
 */
export async function announceVerdict(
  github: GitHub,
  context: RunContext,
  texts: VerdictAnnouncement,
): Promise<{ readonly changed: boolean; readonly omissions: readonly Omission[] }> {
  const { pullRequest } = context;
  if (pullRequest?.fork === true)
    return { changed: false, omissions: [fromFork(pullRequest.headRepository)] };
  const wanted = texts.comment;
  const commented =
    pullRequest === undefined || wanted === undefined
      ? { changed: false, omissions: [] }
      : await comment(github, { pullRequest: pullRequest.number, key: wanted.key, render: wanted.render });
  const status = await setStatus(github, judgedSha(context), texts.status);
  return {
    changed: commented.changed || status.changed,
    omissions: [...commented.omissions, ...status.omissions],
  };
}

function fromFork(head: string): Omission {
  return {
    what: 'the comment and the commit status',
    because: `the pull request comes from ${head === '' ? 'a repository that is gone' : head}, and the token of such a run may only read`,
    remedy:
      'read the summary of this run, or copy `examples/workflows/fork-comment.yml`, which says it on the pull request',
  };
}
