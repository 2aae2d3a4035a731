import type { Omission } from '../omission.ts';
import { type ConflictNote, keyOfNote } from '../report/index.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';
import { sameLogin, viewer } from './viewer.ts';

/** The notes that belong beside the lines of a pull request. */
export interface ReviewRequest {
  readonly pullRequest: number;
  /** The commit that the lines are counted in. */
  readonly headSha: string;
  readonly notes: readonly ConflictNote[];
}

/** What became of the notes. */
export interface Reviewed {
  readonly changed: boolean;
  readonly omissions: readonly Omission[];
}

interface StandingNote {
  readonly id: number;
  readonly key: string;
  readonly body: string;
  readonly answered: boolean;
}

const WRITE = 'pull-requests: write';
/** GitHub slows down who writes more at once; the comment lists all of them. */
const MAX_NEW_NOTES = 20;
const SETTLED = 'This conflict is settled.';

/**
 * Puts one note beside each conflict, brings those up to date that stand there, and takes back those that are settled.
 *
 * @throws GitHubError - GitHub failed; a refusal is an omission
 */
export async function reviewConflicts(github: GitHub, request: ReviewRequest): Promise<Reviewed> {
  try {
    const standing = await findNotes(github, request.pullRequest);
    const wanted = new Map(request.notes.map((note) => [note.key, note]));
    const settled = standing.filter(({ key }) => !wanted.has(key));
    for (const note of settled) await retire(github, note);
    const known = new Map(standing.map((note) => [note.key, note]));
    const outdated = request.notes.filter(({ key, body }) => known.has(key) && known.get(key)?.body !== body);
    for (const note of outdated) await rewrite(github, known.get(note.key)?.id ?? 0, note.body);
    const missing = request.notes.filter(({ key }) => !known.has(key));
    const refused = await postAll(github, request, missing.slice(0, MAX_NEW_NOTES));
    const left = [...refused, ...missing.slice(MAX_NEW_NOTES)];
    return {
      changed: settled.length + outdated.length + missing.length > left.length,
      omissions: left.length === 0 ? [] : [outsideOfDiff(left)],
    };
  } catch (error) {
    if (!(error instanceof GitHubError) || !['forbidden', 'not-found'].includes(error.fault.kind))
      throw error;
    return { changed: false, omissions: [notWritten(error)] };
  }
}

async function findNotes(github: GitHub, pullRequest: number): Promise<readonly StandingNote[]> {
  const operation = { doing: 'read the review comments', needs: 'pull-requests: read' };
  const all = await github.call(operation, async ({ paginate, rest }) => ({
    data: await paginate(rest.pulls.listReviewComments, {
      ...github.repository,
      pull_number: pullRequest,
      per_page: 100,
    }),
  }));
  const marked = all.filter(({ body }) => keyOfNote(body) !== undefined);
  if (marked.length === 0) return [];
  const author = await viewer(github);
  const answered = new Set(all.map((note) => note.in_reply_to_id));
  return marked
    .filter(({ user, body }) => sameLogin(user.login, author) && !body.includes(SETTLED))
    .map(({ id, body }) => ({ id, key: keyOfNote(body) ?? '', body, answered: answered.has(id) }));
}

/** @returns the notes for whose lines GitHub has no place: it takes comments inside of the diff only */
async function postAll(
  github: GitHub,
  request: ReviewRequest,
  notes: readonly ConflictNote[],
): Promise<readonly ConflictNote[]> {
  const refused: ConflictNote[] = [];
  for (const note of notes) {
    const target = { ...request, note };
    const placed = (await post(github, target, linesOf(note))) || (await post(github, target, WHOLE_FILE));
    if (!placed) refused.push(note);
  }
  return refused;
}

const WHOLE_FILE = { subject_type: 'file' } as const;

function linesOf({ line, endLine }: ConflictNote) {
  const last = { line: endLine, side: 'RIGHT' } as const;
  return endLine > line ? { ...last, start_line: line, start_side: 'RIGHT' as const } : last;
}

async function post(
  github: GitHub,
  { pullRequest, headSha, note: { path, body } }: ReviewRequest & { readonly note: ConflictNote },
  place: ReturnType<typeof linesOf> | typeof WHOLE_FILE,
): Promise<boolean> {
  const operation = { doing: `comment on \`${path}\``, needs: WRITE };
  const target = { ...github.repository, pull_number: pullRequest, commit_id: headSha, path, body };
  const answer = await attempt<unknown>(
    github.call(operation, ({ rest }) => rest.pulls.createReviewComment({ ...target, ...place })),
    ['rejected'],
  );
  return !(answer instanceof GitHubError);
}

async function rewrite(github: GitHub, id: number, body: string): Promise<void> {
  await github.call({ doing: 'update a review comment', needs: WRITE }, ({ rest }) =>
    rest.pulls.updateReviewComment({ ...github.repository, comment_id: id, body }),
  );
}

/** What somebody answered to stays, with the words that it is settled. */
async function retire(github: GitHub, { id, body, answered }: StandingNote): Promise<void> {
  if (answered) return rewrite(github, id, `${body.split('\n')[0] ?? ''}\n\n${SETTLED}`);
  await attempt<unknown>(
    github.call({ doing: 'delete a review comment', needs: WRITE }, ({ rest }) =>
      rest.pulls.deleteReviewComment({ ...github.repository, comment_id: id }),
    ),
    ['not-found'],
  );
}

function outsideOfDiff(notes: readonly ConflictNote[]): Omission {
  return {
    what: `a comment beside ${notes.length} of the conflicts (${[...new Set(notes.map(({ path }) => path))].join(', ')})`,
    because: 'GitHub takes comments on lines that the pull request changes, and few at once',
    remedy: 'read both sides in the comment on the pull request',
  };
}

function notWritten({ fault }: GitHubError): Omission {
  return {
    what: 'the comments beside the conflicts',
    because: fault.said,
    remedy: `add \`${WRITE}\` to \`permissions\` of the job`,
  };
}
