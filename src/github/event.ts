import { z } from 'zod';
import { UserError } from '../diagnostics/index.ts';
import { type FinishedRun, finishedRunOf, finishedRunSchema } from './finished-run.ts';
import { eventUnreadable, foreignCode } from './problems.ts';

/** The pull request that an event is about. */
export interface EventPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  /** `owner/name` of where the head comes from; empty where that repository is gone. */
  readonly headRepository: string;
  /** `true` where the head is not in this repository: the token can only read. */
  readonly fork: boolean;
}

/** What started this run. Read once, and passed on as a value. */
export interface RunContext {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly eventName: string;
  /** The commit that the run was started for. */
  readonly sha: string;
  /** With `refs/`. */
  readonly ref: string;
  readonly run: { readonly id: string; readonly attempt: number; readonly url: string };
  readonly pullRequest?: EventPullRequest;
  /** Of a merge queue: the commit of the base that the group goes onto. */
  readonly mergeGroup?: { readonly headSha: string; readonly baseSha: string; readonly baseRef: string };
  readonly defaultBranch?: string;
  /** Of `workflow_run`: the run that ended. */
  readonly finishedRun?: FinishedRun;
  /** The text that somebody wrote or edited, where that is what started the run. */
  readonly said?: Said;
}

/** A description or a comment of a pull request, and who changed it. */
export interface Said {
  readonly where: 'body' | 'comment';
  readonly pullRequest: number;
  readonly text: string;
  /** Login of who did this. */
  readonly by: string;
  /** Login of whose words count: of a comment its author, of a description whoever edits it. */
  readonly author: string;
}

/** Environment variables, as the runner sets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected the id of a commit');

const eventSchema = z.object({
  action: z.string().optional(),
  sender: z.object({ login: z.string() }).optional(),
  issue: z.object({ number: z.number().int().positive(), pull_request: z.unknown().optional() }).optional(),
  comment: z.object({ body: z.string(), user: z.object({ login: z.string() }).nullable() }).optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: z
    .object({
      number: z.number().int().positive(),
      body: z.string().nullish(),
      head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() }),
      base: z.object({ ref: z.string(), sha }),
    })
    .optional(),
  merge_group: z.object({ head_sha: sha, base_sha: sha, base_ref: z.string() }).optional(),
  workflow_run: finishedRunSchema.optional(),
});
type Event = z.infer<typeof eventSchema>;

/**
 * Reads what started this run.
 *
 * @param eventText - content of the file that `GITHUB_EVENT_PATH` names; absent: an event without a payload
 * @throws UserError - not a workflow, or `pull_request_target` with the head of a fork
 */
export function readRunContext(environment: Environment, eventText: string | undefined): RunContext {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '')
    throw unreadable('GITHUB_REPOSITORY is not set');
  const event = readEvent(eventText);
  const serverUrl = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const context: RunContext = {
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl,
    owner,
    repo,
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    sha: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
    run: runOf(environment, `${serverUrl}/${owner}/${repo}`),
    ...ofEvent(event, `${owner}/${repo}`),
    ...saidIn(event, environment['GITHUB_EVENT_NAME']),
  };
  refuseForeignCode(context);
  return context;
}

/** The commit that a verdict is about: of a pull request its head, not the merge that the runner checked out. */
export function judgedSha({ pullRequest, mergeGroup, sha: started }: RunContext): string {
  return pullRequest?.headSha ?? mergeGroup?.headSha ?? started;
}

function runOf(environment: Environment, repositoryUrl: string): RunContext['run'] {
  const named = environment['GITHUB_RUN_ID'] ?? '';
  const id = /^\d{1,20}$/.test(named) ? named : '0';
  const attempt = Number.parseInt(environment['GITHUB_RUN_ATTEMPT'] ?? '1', 10);
  return { id, attempt: attempt >= 1 ? attempt : 1, url: `${repositoryUrl}/actions/runs/${id}` };
}

function ofEvent(
  event: Event,
  repository: string,
): Pick<RunContext, 'pullRequest' | 'mergeGroup' | 'defaultBranch' | 'finishedRun'> {
  const { pull_request: pull, merge_group: group, workflow_run: finished } = event;
  const defaultBranch = event.repository?.default_branch;
  return {
    ...(pull === undefined ? {} : { pullRequest: pullRequestOf(pull, repository) }),
    ...(group === undefined
      ? {}
      : {
          mergeGroup: {
            headSha: group.head_sha,
            baseSha: group.base_sha,
            baseRef: group.base_ref.replace('refs/heads/', ''),
          },
        }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(finished === undefined ? {} : { finishedRun: finishedRunOf(finished) }),
  };
}

/** Reviews of code and issues have comments, too: those of a pull request's conversation count. */
function saidIn(event: Event, name: string | undefined): { readonly said?: Said } {
  const { action, pull_request: pull, issue, comment } = event;
  const by = event.sender?.login ?? '';
  if (name === 'pull_request' && action === 'edited' && pull !== undefined)
    return { said: { where: 'body', pullRequest: pull.number, text: pull.body ?? '', by, author: by } };
  if (name !== 'issue_comment' || issue === undefined || comment === undefined) return {};
  const text = issue.pull_request === undefined || action === 'deleted' ? '' : comment.body;
  const author = comment.user?.login ?? '';
  return { said: { where: 'comment', pullRequest: issue.number, text, by, author } };
}

function pullRequestOf(pull: NonNullable<Event['pull_request']>, repository: string): EventPullRequest {
  const headRepository = pull.head.repo?.full_name ?? '';
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    headRepository,
    fork: headRepository.toLowerCase() !== repository.toLowerCase(),
  };
}

function refuseForeignCode({ eventName, pullRequest, owner, repo }: RunContext): void {
  if (eventName !== 'pull_request_target' || pullRequest?.fork !== true) return;
  const head = pullRequest.headRepository === '' ? 'a repository that is gone' : pullRequest.headRepository;
  throw new UserError(foreignCode.at({ head, repository: `${owner}/${repo}` }));
}

function readEvent(text: string | undefined): Event {
  if (text === undefined || text.trim() === '') return {};
  const parsed = eventSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unreadable(
    `the event is not what was expected at \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? ''}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('the event is not JSON');
  }
}

function unreadable(because: string): UserError {
  return new UserError(eventUnreadable.at({ because }));
}
