import type { Omission } from '../omission.ts';
import { type CommentState, compareRuns, readMarker } from '../report/index.ts';
import { type Comment, listComments, postComment } from './comments.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';
import { sameLogin, viewer } from './viewer.ts';

/** The one comment of ours on a pull request. */
export interface CommentRequest {
  readonly pullRequest: number;
  readonly key: string;
  /** The comment, given what the last one said; it opens with its marker. */
  readonly render: (previous: CommentState | undefined) => string;
}

/** What became of the comment. */
export interface Commented {
  readonly changed: boolean;
  readonly url?: string;
  readonly omissions: readonly Omission[];
}

const WRITE = 'pull-requests: write';

/**
 * Writes the comment, or brings it up to date.
 *
 * There is one: found by its marker among those that this token wrote, because anybody can post a marker. What a newer
 * run wrote stays; what says the same already is left alone; copies that two runs made at once are deleted.
 */
export async function comment(github: GitHub, request: CommentRequest): Promise<Commented> {
  try {
    const standing = await findOwn(github, request);
    const [first, ...copies] = standing;
    const done = first === undefined ? await create(github, request) : await update(github, first, request);
    for (const copy of copies) await remove(github, copy);
    return done;
  } catch (error) {
    if (!(error instanceof GitHubError) || !['forbidden', 'not-found', 'rejected'].includes(error.fault.kind))
      throw error;
    return { changed: false, omissions: [notWritten(request.pullRequest, error)] };
  }
}

async function update(github: GitHub, standing: Comment, request: CommentRequest): Promise<Commented> {
  const previous = readMarker(standing.body);
  const body = request.render(previous);
  const state = readMarker(body);
  const kept = { changed: false, url: standing.url, omissions: [] };
  if (previous !== undefined && state !== undefined) {
    if (compareRuns(previous, state) > 0) return kept;
    if (previous.digest === state.digest && previous.head === state.head) return kept;
  }
  await github.call({ doing: 'update the comment', needs: WRITE }, ({ rest }) =>
    rest.issues.updateComment({ ...github.repository, comment_id: standing.id, body }),
  );
  return { ...kept, changed: true };
}

async function create(github: GitHub, request: CommentRequest): Promise<Commented> {
  const body = request.render(undefined);
  const posted = await attempt(postComment(github, request.pullRequest, body), ['server', 'network']);
  if (!(posted instanceof GitHubError))
    return { changed: true, url: await settle(github, posted, request), omissions: [] };
  // The answer was lost, perhaps not the comment: looking first is what keeps a second one from being written.
  const [found] = await findOwn(github, request);
  const written = found ?? (await postComment(github, request.pullRequest, body));
  return { changed: true, url: written.url, omissions: [] };
}

/** Of two runs that posted at once, the older comment wins; ours is deleted and its text moves there. */
async function settle(github: GitHub, posted: Comment, request: CommentRequest): Promise<string> {
  const all = await listComments(github, request.pullRequest);
  const [oldest] = ownOf(all, request.key, posted.author);
  if (oldest === undefined || oldest.id === posted.id) return posted.url;
  await update(github, oldest, request);
  await remove(github, posted);
  return oldest.url;
}

async function findOwn(github: GitHub, { pullRequest, key }: CommentRequest): Promise<readonly Comment[]> {
  const all = await listComments(github, pullRequest);
  const marked = all.filter(({ body }) => readMarker(body)?.key === key);
  return marked.length === 0 ? [] : ownOf(marked, key, await viewer(github));
}

function ownOf(comments: readonly Comment[], key: string, author: string): readonly Comment[] {
  return comments
    .filter((found) => readMarker(found.body)?.key === key && sameLogin(found.author, author))
    .sort((a, b) => a.id - b.id);
}

async function remove(github: GitHub, { id }: Comment): Promise<void> {
  const operation = { doing: 'delete a copy of the comment', needs: WRITE };
  await attempt(
    github.call(operation, ({ rest }) => rest.issues.deleteComment({ ...github.repository, comment_id: id })),
    ['not-found', 'forbidden'],
  );
}

function notWritten(pullRequest: number, { fault }: GitHubError): Omission {
  return {
    what: `the comment on pull request ${pullRequest}`,
    because: fault.said,
    remedy: `add \`${WRITE}\` to \`permissions\` of the job`,
  };
}
