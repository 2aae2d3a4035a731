import { readLock } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import { type CommentState, type ConflictNote, withRegion } from '../report/index.ts';
import type { OpenedBranch } from './branch.ts';
import { comment } from './comment.ts';
import type { GitHub } from './octokit.ts';
import { openPullRequest, type PullRequest } from './pull-request.ts';
import { reviewConflicts } from './review.ts';
import { type CommitStatus, setStatus } from './status.ts';

/** What a text may link to and speak of. */
export interface PublishView {
  readonly branch: string;
  readonly base: string;
  /** The commit that was judged. */
  readonly headSha: string;
  /** Address of the repository, without a final slash. */
  readonly repositoryUrl: string;
  readonly omissions: readonly Omission[];
}

/** The texts of one judgement. */
export interface Announcement {
  /** Of a new pull request. */
  readonly title: string;
  /** Digest of the spec: a pull request that people close is not opened again for the same one. */
  readonly spec: string;
  /** Where the spec lies in the repository. */
  readonly specPath: string;
  /** Our part of the body. */
  readonly body: (view: PublishView) => string;
  readonly comment?: {
    readonly key: string;
    readonly render: (view: PublishView, previous: CommentState | undefined) => string;
  };
  /** What is said beside the lines of each conflict. */
  readonly notes: readonly ConflictNote[];
  readonly status: (view: PublishView) => CommitStatus;
}

/** Where it was announced. */
export interface Announced {
  readonly pullRequest?: PullRequest;
  readonly changed: boolean;
  readonly omissions: readonly Omission[];
}

/** Opens or updates the pull request, comments on it, and sets the status of the commit that was judged. */
export async function announce(
  github: GitHub,
  {
    opened,
    headSha,
    omissions,
  }: { readonly opened: OpenedBranch; readonly headSha: string; readonly omissions: readonly Omission[] },
  texts: Announcement,
): Promise<Announced> {
  const { branch, base } = opened;
  const view: PublishView = { branch, base, headSha, repositoryUrl: repositoryUrl(github), omissions };
  const { title, spec, specPath: path } = texts;
  const body = (standing: string): string => withRegion(standing, { text: texts.body(view), spec, path });
  const opening = await openPullRequest(
    github,
    { standing: opened.pullRequest, base, branch },
    { title, body },
  );
  const reviewed = await noteOn(github, opening.pullRequest, { opened, headSha, notes: texts.notes });
  // A pull request that is not there cannot be commented; everything else goes on.
  const seen = { ...view, omissions: [...omissions, ...opening.omissions, ...reviewed.omissions] };
  const commented = await commentOn(github, opening.pullRequest, { texts, view: seen });
  const status = await setStatus(github, headSha, texts.status(seen));
  return {
    ...(opening.pullRequest === undefined ? {} : { pullRequest: opening.pullRequest }),
    changed: opening.changed || reviewed.changed || commented.changed || status.changed,
    omissions: [...opening.omissions, ...reviewed.omissions, ...commented.omissions, ...status.omissions],
  };
}

/** Address of the repository for people, without a final slash. */
function repositoryUrl({ serverUrl, repository }: GitHub): string {
  return `${serverUrl}/${repository.owner}/${repository.repo}`;
}

/** Where there are no conflicts, and were none, there is nothing to look for. */
async function noteOn(
  github: GitHub,
  pullRequest: PullRequest | undefined,
  {
    opened,
    headSha,
    notes,
  }: { readonly opened: OpenedBranch; readonly headSha: string; readonly notes: readonly ConflictNote[] },
): Promise<{ readonly changed: boolean; readonly omissions: readonly Omission[] }> {
  const { lockText } = opened.standing;
  const before = lockText === undefined ? [] : (readLock(lockText).lock?.conflicts ?? []);
  if (pullRequest === undefined || (notes.length === 0 && before.length === 0))
    return { changed: false, omissions: [] };
  return reviewConflicts(github, { pullRequest: pullRequest.number, headSha, notes });
}

async function commentOn(
  github: GitHub,
  pullRequest: PullRequest | undefined,
  { texts, view }: { readonly texts: Announcement; readonly view: PublishView },
): Promise<{ readonly changed: boolean; readonly omissions: readonly Omission[] }> {
  const wanted = texts.comment;
  if (pullRequest === undefined || wanted === undefined) return { changed: false, omissions: [] };
  return comment(github, {
    pullRequest: pullRequest.number,
    key: wanted.key,
    render: (previous) => wanted.render(view, previous),
  });
}
