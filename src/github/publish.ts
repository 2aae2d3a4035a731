import { isFailure, ServiceError, type UserError } from '../diagnostics/index.ts';
import type { RegenerateOptions, Regeneration } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import { type Announcement, announce } from './announce.ts';
import { type OpenedBranch, type OpenRequest, openBranch } from './branch.ts';
import type { GitHub } from './octokit.ts';
import { branchMoved } from './problems.ts';
import type { PullRequest } from './pull-request.ts';
import { push } from './push.ts';
import { changesWorkflows, type Staged, stageMerge } from './stage.ts';
import { isRefusedWrite } from './trees.ts';
import { awaitingApproval, queued } from './waiting.ts';

export interface PublishRequest extends OpenRequest, Pick<RegenerateOptions, 'parses' | 'accepted'> {
  /** `true`: everything is read and judged, nothing is written. */
  readonly dryRun: boolean;
  /** Message of the commit. */
  readonly message: string;
}

/** What the command adds between reading and writing: judgement and words. */
export interface PublishSteps<Judged> {
  /** Judges the merged tree: the one that will be on the branch. Called again if somebody pushed meanwhile. */
  readonly judge: (regeneration: Regeneration, omissions: readonly Omission[]) => Promise<Judged>;
  readonly announcement: (judged: Judged) => Announcement;
}

/** What was published. */
export interface Published<Judged> {
  readonly judged: Judged;
  readonly regeneration: Regeneration;
  readonly branch: string;
  readonly base: string;
  /** Of the branch, where there is one. */
  readonly headSha?: string;
  readonly pullRequest?: Pick<PullRequest, 'number' | 'url'>;
  /** Whether the branch got a commit; on a dry run, whether it would. */
  readonly changed: boolean;
  readonly omissions: readonly Omission[];
  /** What stopped us after the judgement: outputs can still be set, and the run fails. */
  readonly failure?: ServiceError | UserError;
}

/** What earlier tries found out. */
interface Tries {
  /** GitHub refused the branch because of workflows. */
  readonly holdWorkflows: boolean;
  /** Somebody pushed during the last try. */
  readonly moved: boolean;
}

/**
 * Puts a composed service on its branch, opens or updates the pull request, and says there how ready it is.
 *
 * Nothing is visible before the branch moves, and it moves once. A push in between is merged in a second try.
 *
 * @throws ServiceError - GitHub refused or failed before anything was judged
 */
export async function publish<Judged>(
  github: GitHub,
  wanted: PublishRequest,
  steps: PublishSteps<Judged>,
): Promise<Published<Judged>> {
  let request = wanted;
  let tries: Tries = { holdWorkflows: false, moved: false };
  for (;;) {
    const done = await publishOnce(github, { request, steps, tries });
    if (!('again' in done)) return done;
    tries = done.again;
    const { seen: _stale, ...anew } = request;
    request = anew;
  }
}

interface Job<Judged> {
  readonly request: PublishRequest;
  readonly steps: PublishSteps<Judged>;
  readonly tries: Tries;
}

async function publishOnce<Judged>(
  github: GitHub,
  { request, steps, tries }: Job<Judged>,
): Promise<Published<Judged> | { readonly again: Tries }> {
  const opened = await openBranch(github, request);
  const write = !request.dryRun && opened.declined === undefined;
  const staged = await stageMerge(github, opened, { ...request, write, holdWorkflows: tries.holdWorkflows });
  const before = [...opened.omissions, ...staged.omissions, ...declined(opened)];
  const judged = await steps.judge(staged.regeneration, before);
  const result = resultOf({ judged, opened, staged, before });
  if (!write || staged.failure !== undefined) return result;

  const waits = await waitsFor(github, opened, staged);
  if (waits !== undefined) return { ...result, changed: false, omissions: [...before, waits] };
  const pushed = await pushStaged(github, { opened, staged, request, tries });
  if ('again' in pushed) return pushed;
  if (pushed.failure !== undefined) return { ...result, changed: false, failure: pushed.failure };
  const { headSha } = pushed;
  const approvals = opened.head === headSha ? await awaitingApproval(github, headSha) : [];
  const omissions = [...before, ...pushed.omissions, ...approvals];
  const pushedResult = { ...result, headSha, omissions, changed: headSha !== opened.start.sha };
  if (!needsPullRequest(opened, headSha)) return pushedResult;
  return announced(github, pushedResult, { opened, headSha, texts: steps.announcement(judged) });
}

/** A pull request in the merge queue is not pushed to. */
async function waitsFor(
  github: GitHub,
  { pullRequest, start }: OpenedBranch,
  { trees }: Staged,
): Promise<Omission | undefined> {
  const pushes = trees !== undefined && trees.tree !== start.tree;
  return pushes && pullRequest !== undefined ? queued(github, pullRequest) : undefined;
}

interface Announcing {
  readonly opened: OpenedBranch;
  readonly headSha: string;
  readonly texts: Announcement;
}

async function announced<Judged>(
  github: GitHub,
  result: Published<Judged>,
  { opened, headSha, texts }: Announcing,
): Promise<Published<Judged>> {
  try {
    const { pullRequest, omissions } = await announce(
      github,
      { opened, headSha, omissions: result.omissions },
      texts,
    );
    return {
      ...result,
      ...(pullRequest === undefined ? {} : { pullRequest }),
      omissions: [...result.omissions, ...omissions],
    };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const standing = opened.pullRequest;
    return { ...result, ...(standing === undefined ? {} : { pullRequest: standing }), failure: error };
  }
}

type PushOutcome =
  | { readonly headSha: string; readonly omissions: readonly Omission[]; readonly failure?: undefined }
  | { readonly failure: ServiceError | UserError }
  | { readonly again: Tries };

async function pushStaged(
  github: GitHub,
  {
    opened,
    staged,
    request,
    tries,
  }: {
    readonly opened: OpenedBranch;
    readonly staged: Staged;
    readonly request: PublishRequest;
    readonly tries: Tries;
  },
): Promise<PushOutcome> {
  const { trees, regeneration } = staged;
  if (trees === undefined || trees.tree === opened.start.tree)
    return { headSha: opened.start.sha, omissions: [] };
  try {
    const pushed = await push(github, opened, { trees, message: request.message });
    if (pushed !== 'moved') return pushed;
    if (!tries.moved) return { again: { ...tries, moved: true } };
    return { failure: new ServiceError(branchMoved.at({ branch: opened.branch })) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    // Some servers take the tree of a workflow, and refuse the branch that it would be on.
    const workflows =
      !tries.holdWorkflows && isRefusedWrite(error) && changesWorkflows(regeneration, request.outputPath);
    return workflows ? { again: { ...tries, holdWorkflows: true } } : { failure: error };
  }
}

function resultOf<Judged>(seen: {
  readonly judged: Judged;
  readonly opened: OpenedBranch;
  readonly staged: Staged;
  readonly before: readonly Omission[];
}): Published<Judged> {
  const { judged, opened, staged, before } = seen;
  const { regeneration, failure } = staged;
  return {
    judged,
    regeneration,
    branch: opened.branch,
    base: opened.base,
    ...(opened.head === undefined ? {} : { headSha: opened.head }),
    ...(opened.pullRequest === undefined ? {} : { pullRequest: opened.pullRequest }),
    changed: failure === undefined && opened.declined === undefined && regeneration.changes.length > 0,
    omissions: before,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** A branch that says what its base says needs none. */
function needsPullRequest({ start, baseHead, pullRequest }: OpenedBranch, headSha: string): boolean {
  if (pullRequest !== undefined || headSha !== start.sha) return true;
  return baseHead === undefined || (start.sha !== baseHead.sha && start.tree !== baseHead.tree);
}

function declined({ declined: closed }: OpenedBranch): readonly Omission[] {
  if (closed === undefined) return [];
  return [
    {
      what: 'the branch and its pull request',
      because: `pull request ${closed.number} for this very spec was closed without a merge`,
      remedy: `open it again (${closed.url}), or change the spec`,
    },
  ];
}
