import { FileTree } from '../../src/tree/index.ts';
import type { TreeEntry } from './git-store.ts';
import { type GitHubDouble, TOKEN } from './github-double.ts';
import { getCommit, getPull, listCheckRuns } from './history-routes.ts';
import { createIssue, listIssues, updateIssue } from './issue-routes.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly size: number;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface DoubleComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
  readonly html_url: string;
}

/** docs.github.com/rest/pulls/comments: beside lines of the diff, or of a file of it. */
export interface DoubleNote {
  readonly id: number;
  body: string;
  readonly path: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly subject_type?: string;
  readonly in_reply_to_id?: number;
  readonly user: { readonly login: string };
}

export interface DoublePullRequest {
  readonly number: number;
  readonly node_id: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  merged_at: string | null;
  merge_commit_sha?: string;
  readonly head: { readonly ref: string; sha: string; readonly repo: { readonly full_name: string } };
  readonly base: { readonly ref: string };
  readonly html_url: string;
}

export interface DoubleStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
}

/** docs.github.com/rest/issues/comments: the body has at most 65 536 characters. */
const MAX_COMMENT = 65_536;
/** docs.github.com/rest/commits/statuses: the description has at most 140 characters. */
const MAX_DESCRIPTION = 140;
const ZERO = '0'.repeat(40);
const REPOSITORY = '/repos/octo/demo';

type Handler = (double: GitHubDouble, call: Call, match: RegExpExecArray) => Answer;

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
const forbidden: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };

/** Method, path, the permission that it takes, and what it does. */
const ROUTES: readonly (readonly [string, RegExp, string, Handler])[] = [
  ['GET', /^$/, '', getRepository],
  ['GET', /^\/branches\/(.+)$/, '', getBranch],
  ['GET', /^\/git\/ref\/(.+)$/, '', getRef],
  ['POST', /^\/git\/refs$/, 'contents', createRef],
  ['PATCH', /^\/git\/refs\/(.+)$/, 'contents', updateRef],
  ['GET', /^\/git\/trees\/([^/]+)$/, '', getTree],
  ['POST', /^\/git\/trees$/, 'contents', createTree],
  ['GET', /^\/git\/blobs\/(.+)$/, '', getBlob],
  ['POST', /^\/git\/blobs$/, 'contents', createBlob],
  ['POST', /^\/git\/commits$/, 'contents', createCommit],
  ['GET', /^\/collaborators\/([^/]+)\/permission$/, '', getPermission],
  ['GET', /^\/actions\/runs$/, '', listRuns],
  ['POST', /^\/merges$/, 'contents', mergeBranch],
  ['GET', /^\/git\/commits\/(.+)$/, '', getCommit],
  ['GET', /^\/commits\/(.+)\/check-runs$/, '', listCheckRuns],
  ['GET', /^\/pulls\/(\d+)$/, '', getPull],
  ['GET', /^\/pulls$/, '', listPulls],
  ['POST', /^\/pulls$/, 'pull-requests', createPull],
  ['PATCH', /^\/pulls\/(\d+)$/, 'pull-requests', updatePull],
  ['GET', /^\/pulls\/(\d+)\/comments$/, '', (double) => ({ status: 200, body: double.notes })],
  ['POST', /^\/pulls\/(\d+)\/comments$/, 'pull-requests', createNote],
  ['PATCH', /^\/pulls\/comments\/(\d+)$/, 'pull-requests', updateNote],
  ['DELETE', /^\/pulls\/comments\/(\d+)$/, 'pull-requests', deleteNote],
  ['GET', /^\/issues$/, '', listIssues],
  ['POST', /^\/issues$/, 'issues', createIssue],
  ['PATCH', /^\/issues\/(\d+)$/, 'issues', updateIssue],
  ['GET', /^\/issues\/(\d+)\/comments$/, '', (double) => ({ status: 200, body: double.comments })],
  ['POST', /^\/issues\/(\d+)\/comments$/, 'pull-requests', createComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, 'pull-requests', updateComment],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, 'pull-requests', deleteComment],
  ['GET', /^\/commits\/(.+)\/statuses$/, '', listStatuses],
  ['POST', /^\/statuses\/(.+)$/, 'statuses', createStatus],
];

/** What the double answers. */
export function answer(double: GitHubDouble, call: Call): Answer {
  if (call.token !== TOKEN) return { status: 401, body: { message: 'Bad credentials' } };
  if (call.path === '/graphql') return double.options.graphql ? graphql(double, call) : notFound;
  // A workflow's own token may not ask who it is.
  if (call.path === '/user') return forbidden;
  if (!call.path.startsWith(REPOSITORY)) return notFound;
  const rest = call.path.slice(REPOSITORY.length);
  for (const [method, pattern, permission, handle] of ROUTES) {
    const match = pattern.exec(rest);
    if (method !== call.method || match === null) continue;
    if (permission !== '' && double.options.permissions[permission] !== 'write') return forbidden;
    if (rest.startsWith('/git') && double.store.refs.size === 0)
      return { status: 409, body: { message: 'Git Repository is empty.' } };
    return handle(double, call, match);
  }
  return notFound;
}

function getRepository({ options, url, store }: GitHubDouble): Answer {
  const { description } = options;
  const size = store.refs.size;
  return {
    status: 200,
    body: {
      node_id: 'R_demo',
      name: 'demo',
      full_name: 'octo/demo',
      default_branch: 'main',
      description,
      size,
      html_url: `${url}/octo/demo`,
    },
  };
}

function getBranch({ store }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const sha = store.refs.get(`refs/heads/${match[1] ?? ''}`);
  if (sha === undefined) return { status: 404, body: { message: 'Branch not found' } };
  return {
    status: 200,
    body: { name: match[1], commit: { sha, commit: { tree: { sha: store.commits.get(sha)?.tree } } } },
  };
}

function getRef({ store }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const ref = `refs/${match[1] ?? ''}`;
  const sha = store.refs.get(ref);
  return sha === undefined ? notFound : { status: 200, body: { ref, object: { type: 'commit', sha } } };
}

function createRef(double: GitHubDouble, { body }: Call): Answer {
  const { ref, sha } = body as { ref: string; sha: string };
  if (double.store.refs.has(ref)) return { status: 422, body: { message: 'Reference already exists' } };
  return setRef(double, { ref, sha });
}

function updateRef(double: GitHubDouble, { body }: Call, match: RegExpExecArray): Answer {
  const ref = `refs/${match[1] ?? ''}`;
  const { sha, force } = body as { sha: string; force: boolean };
  const now = double.store.refs.get(ref);
  if (now === undefined) return { status: 422, body: { message: 'Reference does not exist' } };
  if (!force && !double.store.descends(sha, now))
    return { status: 422, body: { message: 'Update is not a fast forward' } };
  return setRef(double, { ref, sha });
}

function setRef(
  { store, options }: GitHubDouble,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): Answer {
  if (!store.commits.has(sha)) return { status: 422, body: { message: 'Object does not exist' } };
  if (options.protectedBranches.some((branch) => ref === `refs/heads/${branch}`)) {
    return { status: 422, body: { message: 'Repository rule violations found' } };
  }
  if (!options.customRefs && !/^refs\/(heads|tags)\//.test(ref))
    return { status: 422, body: { message: 'Reference namespace is not allowed' } };
  store.refs.set(ref, sha);
  return { status: 201, body: { ref, object: { sha } } };
}

function getTree({ store }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const tree = store.trees.get(match[1] ?? '');
  if (tree === undefined) return notFound;
  const entries = tree.files().map(({ path, mode, bytes }) => ({
    path,
    mode,
    type: 'blob',
    sha: store.addBlob(bytes),
    size: bytes.length,
  }));
  return { status: 200, body: { sha: match[1], tree: entries, truncated: false } };
}

function createTree({ store, options }: GitHubDouble, { body }: Call): Answer {
  const { base_tree: base, tree } = body as { base_tree?: string; tree: readonly TreeEntry[] };
  const workflows = options.permissions['workflows'] !== 'write';
  if (workflows && tree.some(({ path }) => path.startsWith('.github/workflows/'))) return forbidden;
  const start = base === undefined ? FileTree.of([]) : store.trees.get(base);
  const changed = start && store.changeTree(start, tree);
  if (changed === undefined) return { status: 422, body: { message: 'tree.sha is not a valid blob' } };
  return { status: 201, body: { sha: store.addTree(changed), tree: [] } };
}

function getBlob({ store }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const bytes = store.blobs.get(match[1] ?? '');
  if (bytes === undefined) return notFound;
  return { status: 200, body: { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' } };
}

function createBlob({ store }: GitHubDouble, { body }: Call): Answer {
  const { content, encoding } = body as { content: string; encoding: 'base64' | 'utf-8' };
  return {
    status: 201,
    body: { sha: store.addBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')) },
  };
}

function createCommit({ store }: GitHubDouble, { body }: Call): Answer {
  const { tree, parents, message, author } = body as {
    tree: string;
    parents: string[];
    message: string;
    author?: unknown;
  };
  if (!store.trees.has(tree)) return { status: 422, body: { message: 'Tree SHA does not exist' } };
  const sha = store.addCommit({ tree, parents, message, ...(author === undefined ? {} : { author }) });
  return {
    status: 201,
    body: { sha, tree: { sha: tree }, verification: { verified: author === undefined } },
  };
}

/** docs.github.com/rest/collaborators: `admin`, `write`, `read` or `none`; 404 for who is not known. */
function getPermission({ options }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const permission = options.people[match[1] ?? ''];
  return permission === undefined ? notFound : { status: 200, body: { permission } };
}

function listRuns({ options }: GitHubDouble, { query }: Call): Answer {
  const waiting = query.get('status') === 'action_required' ? options.awaitingApproval : 0;
  return { status: 200, body: { total_count: waiting, workflow_runs: [] } };
}

/** docs.github.com/rest/branches: 201 with the merge, 204 where there is nothing to merge, 409 for a conflict. */
function mergeBranch(double: GitHubDouble, { body }: Call): Answer {
  const { base, head } = body as { base: string; head: string };
  const [into, from] = [double.head(base), double.head(head)];
  if (double.store.descends(into, from)) return { status: 204 };
  const [here, there] = [double.store.treeOf(into), double.store.treeOf(from)];
  const added = there.files().filter(({ path }) => !here.has(path));
  if (
    there
      .files()
      .some(({ path }) => here.has(path) && here.text(path) !== there.text(path) && path.endsWith('.clash'))
  )
    return { status: 409, body: { message: 'Merge conflict' } };
  const sha = double.commit(base, here.with(added), [into, from]);
  return { status: 201, body: { sha } };
}

function listPulls({ pullRequests, store }: GitHubDouble, { query }: Call): Answer {
  const head = query.get('head');
  const state = query.get('state') ?? 'open';
  const found = pullRequests.filter(
    (pull) =>
      (head === null || `${pull.head.repo.full_name.split('/')[0]}:${pull.head.ref}` === head) &&
      (state === 'all' || pull.state === state),
  );
  // The head of an open one follows its branch.
  for (const pull of found)
    if (pull.state === 'open') pull.head.sha = store.refs.get(`refs/heads/${pull.head.ref}`) ?? pull.head.sha;
  return { status: 200, body: found.toReversed() };
}

function createPull(double: GitHubDouble, { body }: Call): Answer {
  const {
    head,
    base,
    title,
    body: text,
  } = body as { head: string; base: string; title: string; body: string };
  const sha = double.store.refs.get(`refs/heads/${head}`);
  const invalid = (message: string): Answer => ({
    status: 422,
    body: { message: 'Validation Failed', errors: [{ message }] },
  });
  if (!double.options.mayOpenPullRequests) {
    return {
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    };
  }
  if (sha === undefined) return invalid('head invalid');
  if (sha === double.store.refs.get(`refs/heads/${base}`))
    return invalid(`No commits between ${base} and ${head}`);
  if (double.pullRequests.some((pull) => pull.state === 'open' && pull.head.ref === head))
    return invalid(`A pull request already exists for octo:${head}.`);
  if (text.length > MAX_COMMENT) return invalid('body is too long (maximum is 65536 characters)');
  const number = double.pullRequests.length + 1;
  const pull: DoublePullRequest = {
    number,
    node_id: `PR_${number}`,
    title,
    body: text,
    state: 'open',
    merged_at: null,
    head: { ref: head, sha, repo: { full_name: 'octo/demo' } },
    base: { ref: base },
    html_url: `${double.url}/octo/demo/pull/${number}`,
  };
  double.pullRequests.push(pull);
  return { status: 201, body: pull };
}

function updatePull({ pullRequests }: GitHubDouble, { body }: Call, match: RegExpExecArray): Answer {
  const pull = pullRequests.find(({ number }) => number === Number(match[1]));
  if (pull === undefined) return notFound;
  Object.assign(pull, body);
  return { status: 200, body: pull };
}

function createComment(double: GitHubDouble, { body }: Call): Answer {
  const text = String(body['body']);
  if (text.length > MAX_COMMENT)
    return {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ message: 'body is too long (maximum is 65536 characters)' }],
      },
    };
  const id = double.comments.reduce((last, comment) => Math.max(last, comment.id), 0) + 1;
  const comment: DoubleComment = {
    id,
    body: text,
    user: { login: double.options.login },
    html_url: `${double.url}/c/${id}`,
  };
  double.comments.push(comment);
  return { status: 201, body: comment };
}

function updateComment({ comments }: GitHubDouble, { body }: Call, match: RegExpExecArray): Answer {
  const comment = comments.find(({ id }) => id === Number(match[1]));
  if (comment === undefined) return notFound;
  comment.body = String(body['body']);
  return { status: 200, body: comment };
}

function deleteComment({ comments }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const index = comments.findIndex(({ id }) => id === Number(match[1]));
  if (index < 0) return notFound;
  comments.splice(index, 1);
  return { status: 204 };
}

/** Of a comment on a line outside of the diff, GitHub says that the line could not be resolved. */
function createNote(double: GitHubDouble, { body }: Call, match: RegExpExecArray): Answer {
  const pull = double.pullRequests.find(({ number }) => number === Number(match[1]));
  if (pull === undefined) return notFound;
  const note = body as unknown as Omit<DoubleNote, 'id' | 'user'>;
  const [base, head] = [double.files(pull.base.ref), double.files(pull.head.ref)];
  if (base.text(note.path) === head.text(note.path))
    return { status: 422, body: { message: 'pull_request_review_thread.path is invalid' } };
  const lines = head.text(note.path)?.split('\n').length ?? 0;
  if (note.subject_type !== 'file' && (note.line === undefined || note.line > lines))
    return { status: 422, body: { message: 'pull_request_review_thread.line must be part of the diff' } };
  const id = double.notes.reduce((last, other) => Math.max(last, other.id), 0) + 1;
  const created: DoubleNote = { ...note, id, user: { login: double.options.login } };
  double.notes.push(created);
  return { status: 201, body: created };
}

function updateNote({ notes }: GitHubDouble, { body }: Call, match: RegExpExecArray): Answer {
  const note = notes.find(({ id }) => id === Number(match[1]));
  if (note === undefined) return notFound;
  note.body = String(body['body']);
  return { status: 200, body: note };
}

function deleteNote({ notes }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const index = notes.findIndex(({ id }) => id === Number(match[1]));
  if (index < 0) return notFound;
  notes.splice(index, 1);
  return { status: 204 };
}

function listStatuses({ statuses }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  return { status: 200, body: statuses.filter(({ sha }) => sha === match[1]).toReversed() };
}

function createStatus({ statuses }: GitHubDouble, { body }: Call, match: RegExpExecArray): Answer {
  const status = { ...(body as unknown as DoubleStatus), sha: match[1] ?? '' };
  if (status.description.length > MAX_DESCRIPTION)
    return { status: 422, body: { message: 'Validation Failed' } };
  statuses.push(status);
  return { status: 201, body: status };
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string;
  readonly afterOid: string;
  readonly force?: boolean;
}

/** docs.github.com/graphql/reference/git, updateRefs: all or none; a zero `beforeOid` means that the ref must not exist. */
function graphql(double: GitHubDouble, { body }: Call): Answer {
  const { query, variables } = body as {
    query: string;
    variables?: { input: { refUpdates: readonly RefUpdate[] } };
  };
  if (query.includes('viewer'))
    return { status: 200, body: { data: { viewer: { login: double.options.login } } } };
  if (query.includes('isInMergeQueue'))
    return { status: 200, body: { data: { node: { isInMergeQueue: double.options.queued } } } };
  const updates = variables?.input.refUpdates ?? [];
  const failed = (message: string): Answer => ({
    status: 200,
    body: { data: { updateRefs: null }, errors: [{ type: 'UNPROCESSABLE', message }] },
  });
  if (double.options.permissions['contents'] !== 'write')
    return failed('Resource not accessible by integration');
  for (const { name, beforeOid, afterOid, force } of updates) {
    const now = double.store.refs.get(name);
    if (beforeOid !== undefined && (now ?? ZERO) !== beforeOid)
      return failed(`Ref ${name} is not at ${beforeOid}`);
    if (now !== undefined && force !== true && !double.store.descends(afterOid, now))
      return failed('not a fast forward');
    if (!double.options.customRefs && !/^refs\/(heads|tags)\//.test(name)) return failed('invalid ref name');
    if (double.options.protectedBranches.some((branch) => name === `refs/heads/${branch}`))
      return failed('protected');
  }
  for (const { name, afterOid } of updates) double.store.refs.set(name, afterOid);
  return { status: 200, body: { data: { updateRefs: { clientMutationId: null } } } };
}
