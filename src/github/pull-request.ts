import type { Omission } from '../omission.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';

/** A pull request, as far as we read it. */
export interface PullRequest {
  readonly number: number;
  /** For GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  readonly open: boolean;
  readonly merged: boolean;
  readonly title: string;
  readonly body: string;
  readonly headSha: string;
  /** Branch that it goes to. */
  readonly base: string;
}

/** What a new pull request is opened with, or an open one is brought to. */
export interface PullRequestText {
  /** Of a new one; a title that stands is people's. */
  readonly title: string;
  /** The body, given what stands there. */
  readonly body: (standing: string) => string;
}

/** The branches of a pull request. */
export interface Direction {
  readonly base: string;
  readonly branch: string;
}

/** A pull request that is open, or why there is none. */
export interface Opened {
  readonly pullRequest?: PullRequest;
  readonly changed: boolean;
  readonly omissions: readonly Omission[];
}

const WRITE = 'pull-requests: write';
/** Browsers and GitHub cut longer addresses. */
const MAX_COMPARE_BODY = 1500;

/** The pull requests of a branch, the newest first; an empty list where the token may not see them. */
export async function findPullRequests(github: GitHub, branch: string): Promise<readonly PullRequest[]> {
  const { owner } = github.repository;
  const operation = { doing: `list the pull requests of \`${branch}\``, needs: 'pull-requests: read' };
  const answer = await attempt(
    github.call(operation, ({ rest }) =>
      rest.pulls.list({
        ...github.repository,
        head: `${owner}:${branch}`,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 30,
      }),
    ),
    ['forbidden', 'not-found'],
  );
  if (answer instanceof GitHubError) return [];
  return answer
    .filter(({ head }) => head.ref === branch)
    .map(pullRequestOf)
    .sort((a, b) => b.number - a.number);
}

/** Opens the pull request of a branch, or brings the open one's body up to date. */
export async function openPullRequest(
  github: GitHub,
  { standing, base, branch }: Direction & { readonly standing: PullRequest | undefined },
  text: PullRequestText,
): Promise<Opened> {
  if (standing !== undefined) return updateBody(github, standing, text);
  const operation = { doing: 'open the pull request', needs: WRITE };
  const body = text.body('');
  const answer = await attempt(
    github.call(operation, ({ rest }) =>
      rest.pulls.create({ ...github.repository, title: text.title, head: branch, base, body }),
    ),
    ['forbidden', 'not-found', 'rejected', 'server', 'network'],
  );
  if (!(answer instanceof GitHubError))
    return { pullRequest: pullRequestOf(answer), changed: true, omissions: [] };
  if (answer.fault.kind === 'forbidden' || answer.fault.kind === 'not-found') {
    return { changed: false, omissions: [notPermitted(github, { base, branch, title: text.title }, answer)] };
  }
  // It may have been opened all the same: by a request whose answer was lost, or by another run.
  const open = (await findPullRequests(github, branch)).find((found) => found.open);
  if (open === undefined) throw answer;
  return updateBody(github, open, text);
}

async function updateBody(github: GitHub, standing: PullRequest, text: PullRequestText): Promise<Opened> {
  const body = text.body(standing.body);
  if (body === standing.body) return { pullRequest: standing, changed: false, omissions: [] };
  const operation = { doing: `update the pull request #${standing.number}`, needs: WRITE };
  const answer = await attempt(
    github.call(operation, ({ rest }) =>
      rest.pulls.update({ ...github.repository, pull_number: standing.number, body }),
    ),
    ['forbidden', 'not-found'],
  );
  if (!(answer instanceof GitHubError))
    return { pullRequest: pullRequestOf(answer), changed: true, omissions: [] };
  const omission = {
    what: `the description of pull request ${standing.number}`,
    because: answer.fault.said,
    remedy: `add \`${WRITE}\` to \`permissions\` of the job`,
  };
  return { pullRequest: standing, changed: false, omissions: [omission] };
}

/** Address of the page that opens the pull request with one click. */
function compareUrl(github: GitHub, { base, branch, title }: Direction & { readonly title: string }): string {
  const { owner, repo } = github.repository;
  const body = 'Composed by PatternBank.'.slice(0, MAX_COMPARE_BODY);
  const query = new URLSearchParams({ quick_pull: '1', title, body });
  const range = [base, branch].map((name) => name.split('/').map(encodeURIComponent).join('/')).join('...');
  return `${github.serverUrl}/${owner}/${repo}/compare/${range}?${query.toString()}`;
}

function notPermitted(
  github: GitHub,
  direction: Direction & { readonly title: string },
  refusal: GitHubError,
): Omission {
  return {
    what: `the pull request for \`${direction.branch}\` (the branch is pushed)`,
    because: refusal.fault.said,
    remedy: `open it at ${compareUrl(github, direction)}, or allow it: \`${WRITE}\` in \`permissions\` of the job, and "Allow GitHub Actions to create and approve pull requests" in the settings of the repository and of its organisation`,
  };
}

interface ApiPullRequest {
  readonly number: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at?: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
}

/** What GitHub says of a pull request, as we read it. */
export function pullRequestOf(data: ApiPullRequest): PullRequest {
  return {
    number: data.number,
    nodeId: data.node_id,
    url: data.html_url,
    open: data.state === 'open',
    merged: typeof data.merged_at === 'string',
    title: data.title,
    // Browsers send what people type with CRLF.
    body: (data.body ?? '').replaceAll('\r\n', '\n'),
    headSha: data.head.sha,
    base: data.base.ref,
  };
}
