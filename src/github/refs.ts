import { z } from 'zod';
import { ServiceError } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';
import { branchProtected } from './problems.ts';

/** A ref to move: from what it must point at now to what it will. */
export interface RefMove {
  /** With `refs/`. */
  readonly ref: string;
  /** `undefined`: the ref must not exist. */
  readonly before: string | undefined;
  readonly after: string;
}

/** The one ref that says where our branch is, and the one that holds the merge base. */
export interface RefMoves {
  readonly branch: RefMove;
  readonly base?: HeldBase;
}

/** The merge base as a commit, and the ref that keeps GitHub from forgetting it. */
export interface HeldBase {
  readonly name: string;
  readonly commit: string;
  readonly tree: string;
}

/** What became of the refs. */
export type Moved =
  | { readonly moved: true; readonly omissions: readonly Omission[] }
  /** Somebody else moved the branch first. */
  | { readonly moved: false; readonly omissions: readonly Omission[] };

const BASE_REFS = 'refs/patternbank/base/';
const BASE_TREE_DIGITS = 12;
const ABSENT = '0'.repeat(40);
const WRITE = 'contents: write';
const UPDATE_REFS = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
/** Where the merge base is held if GitHub refuses refs outside of branches and tags. */
const BASE_BRANCH = 'patternbank-base';

const graphqlAnswer = z.object({ errors: z.array(z.object({ message: z.string() })).optional() });

/**
 * Moves the branch, only if it is where we saw it, together with the ref of the merge base.
 *
 * GraphQL moves both at once and checks the old value on the server. Where it is missing, REST does: the new commit
 * descends from the old one, so that a push in between makes the move no fast-forward, and it is refused.
 */
export async function moveRefs(github: GitHub, repositoryId: string, moves: RefMoves): Promise<Moved> {
  if (await updateRefs(github, repositoryId, moves)) return { moved: true, omissions: [] };
  const now = await readRef(github, moves.branch.ref);
  if (now === moves.branch.after) return { moved: true, omissions: [] };
  if (now !== moves.branch.before) return { moved: false, omissions: [] };
  // The base goes first: a branch whose lock names a base that is nowhere would be worse than a base without a branch.
  const omissions = moves.base === undefined ? [] : await holdBase(github, moves.base);
  return { moved: await moveByRest(github, moves.branch), omissions };
}

/** The ref that holds the merge base with this tree. */
export function baseRef(tree: string): string {
  return `${BASE_REFS}${tree.slice(0, BASE_TREE_DIGITS)}`;
}

/** The commit that a ref points at. */
export async function readRef(github: GitHub, ref: string): Promise<string | undefined> {
  const operation = { doing: `read \`${ref}\``, needs: 'contents: read' };
  const answer = await attempt(
    github.call(operation, ({ rest }) => rest.git.getRef({ ...github.repository, ref: withoutRefs(ref) })),
    ['not-found'],
  );
  return answer instanceof GitHubError ? undefined : answer.object.sha;
}

/** @returns `false` where GraphQL is missing, or refused any of the moves: then none was made. */
async function updateRefs(
  github: GitHub,
  repositoryId: string,
  { branch, base }: RefMoves,
): Promise<boolean> {
  const refUpdates = [
    { name: branch.ref, beforeOid: branch.before ?? ABSENT, afterOid: branch.after, force: false },
    ...(base === undefined ? [] : [{ name: base.name, afterOid: base.commit, force: true }]),
  ];
  const request = github.call({ doing: `move \`${branch.ref}\``, needs: WRITE }, (octokit) =>
    octokit.request('POST /graphql', {
      query: UPDATE_REFS,
      variables: { input: { repositoryId, refUpdates } },
    }),
  );
  // A broken connection may come after the move: the caller looks where the branch is.
  const answer = await attempt<unknown>(request, [
    'not-found',
    'forbidden',
    'rejected',
    'server',
    'network',
    'conflict',
  ]);
  return !(answer instanceof GitHubError) && graphqlAnswer.safeParse(answer).data?.errors === undefined;
}

async function moveByRest(github: GitHub, { ref, before, after }: RefMove): Promise<boolean> {
  const operation = { doing: `move \`${ref}\``, needs: WRITE };
  const { repository } = github;
  const request =
    before === undefined
      ? github.call(operation, ({ rest }) => rest.git.createRef({ ...repository, ref, sha: after }))
      : github.call(operation, ({ rest }) =>
          rest.git.updateRef({ ...repository, ref: withoutRefs(ref), sha: after, force: false }),
        );
  const answer = await attempt<unknown>(request, ['rejected', 'conflict', 'server', 'network']);
  if (!(answer instanceof GitHubError)) return true;
  const now = await readRef(github, ref);
  if (now === after) return true;
  if (now !== before) return false;
  if (
    answer.fault.kind === 'server' ||
    answer.fault.kind === 'network' ||
    /workflow/i.test(answer.fault.said)
  )
    throw answer;
  throw new ServiceError(
    branchProtected.at({ branch: ref.replace('refs/heads/', ''), said: answer.fault.said }),
  );
}

async function holdBase(github: GitHub, base: HeldBase): Promise<readonly Omission[]> {
  const refused = await createRef(github, base.name, base.commit);
  if (refused === undefined || (await appendToBaseBranch(github, base))) return [];
  return [
    {
      what: 'a ref that holds the merge base',
      because: `GitHub refused \`${base.name}\` (${refused.fault.said}), and the branch \`${BASE_BRANCH}\``,
      remedy:
        'let a rule of the repository allow refs below `refs/patternbank/`; until then GitHub may forget the merge base',
    },
  ];
}

/** Every base stays an ancestor of the branch: the default branch and open pull requests need different ones. */
async function appendToBaseBranch(github: GitHub, { tree, commit }: HeldBase): Promise<boolean> {
  const { repository } = github;
  const ref = `refs/heads/${BASE_BRANCH}`;
  const head = await readRef(github, ref);
  if (head === undefined) return (await createRef(github, ref, commit)) === undefined;
  const operation = { doing: `move \`${ref}\``, needs: WRITE };
  const moved = await attempt<unknown>(
    github
      .call(operation, ({ rest }) =>
        rest.git.createCommit({ ...repository, tree, message: 'Merge base', parents: [head] }),
      )
      .then(({ sha }) =>
        github.call(operation, ({ rest }) =>
          rest.git.updateRef({ ...repository, ref: withoutRefs(ref), sha, force: false }),
        ),
      ),
    ['rejected', 'conflict', 'forbidden', 'not-found'],
  );
  return !(moved instanceof GitHubError);
}

/** @returns `undefined` where the ref stands; the refusal otherwise. */
async function createRef(github: GitHub, ref: string, sha: string): Promise<GitHubError | undefined> {
  const request = github.call({ doing: `create \`${ref}\``, needs: WRITE }, ({ rest }) =>
    rest.git.createRef({ ...github.repository, ref, sha }),
  );
  const answer = await attempt<unknown>(request, ['rejected', 'conflict', 'forbidden', 'not-found']);
  if (!(answer instanceof GitHubError)) return undefined;
  // The name is made of the tree's id: a ref that exists holds the same tree.
  return ref.startsWith(BASE_REFS) && /already exists/i.test(answer.fault.said) ? undefined : answer;
}

function withoutRefs(ref: string): string {
  return ref.replace(/^refs\//, '');
}
