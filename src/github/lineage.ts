import { ServiceError } from '../diagnostics/index.ts';
import { specOfRegion } from '../report/index.ts';
import { type Commit, readBranch } from './objects.ts';
import type { GitHub } from './octokit.ts';
import { baseMissing, emptyRepository } from './problems.ts';
import { findPullRequests, type PullRequest } from './pull-request.ts';

/** Where a service goes, and the spec that it is composed from. */
export interface StartRequest {
  readonly branch: string;
  /** Absent: the default branch. */
  readonly base?: string;
  /** SHA-256 of the spec. */
  readonly spec: string;
}

/** What GitHub says of the repository. */
interface Home {
  readonly name: string;
  readonly description: string | null;
  /** For GraphQL. */
  readonly node_id: string;
  readonly full_name: string;
  readonly default_branch: string;
  readonly size: number;
}

/** The repository as far as it decides what the next commit builds on. */
export interface Start {
  /** Asked once, and only where somebody needs to know. */
  readonly home: () => Promise<Home>;
  readonly base: string;
  /** Absent where an open pull request says what the base is: then nothing is built upon it. */
  readonly baseHead?: Commit;
  readonly head: Commit | undefined;
  readonly lineage: Lineage;
}

/**
 * Finds the commit whose files are people's side.
 *
 * @throws ServiceError - no such base, no commit at all, or GitHub refused
 */
export async function findStart(github: GitHub, { branch, spec, ...request }: StartRequest): Promise<Start> {
  const home = homeOf(github);
  const [head, pullRequests] = await Promise.all([
    readBranch(github, branch),
    findPullRequests(github, branch),
  ]);
  const open = pullRequests.find((found) => found.open);
  if (request.base === undefined && head !== undefined && open !== undefined)
    return { home, base: open.base, head, lineage: { ...onto(head), pullRequest: open } };
  const base = request.base ?? (await home()).default_branch;
  const baseHead = await readBase(github, base, home);
  return { home, base, baseHead, head, lineage: lineageOf({ head, baseHead, pullRequests, spec }) };
}

function homeOf(github: GitHub): Start['home'] {
  let asked: Promise<Home> | undefined;
  return () => {
    asked ??= github.call({ doing: 'read the repository', needs: 'contents: read' }, ({ rest }) =>
      rest.repos.get(github.repository),
    );
    return asked;
  };
}

async function readBase(github: GitHub, base: string, home: Start['home']): Promise<Commit> {
  const head = await readBranch(github, base);
  if (head !== undefined) return head;
  const { full_name: repository, size } = await home();
  const problem = size === 0 ? emptyRepository.at({ repository }) : baseMissing.at({ base, repository });
  throw new ServiceError(problem);
}

interface Lineage {
  readonly start: Commit;
  readonly parents: readonly string[];
  readonly pullRequest?: PullRequest;
  readonly declined?: PullRequest;
}

/**
 * What the next commit builds on. The branch only ever moves forward: whoever has it can pull, and no commit is lost.
 *
 * After a merge the work goes on from the base; the old head stays a parent, so that this, too, is a move forward.
 */
function lineageOf(seen: {
  readonly head: Commit | undefined;
  readonly baseHead: Commit;
  readonly pullRequests: readonly PullRequest[];
  readonly spec: string;
}): Lineage {
  const { head, baseHead, pullRequests, spec } = seen;
  const pullRequest = pullRequests.find(({ open }) => open);
  const last = pullRequests[0];
  const declined =
    pullRequest === undefined && last !== undefined && !last.merged && specOfRegion(last.body) === spec
      ? last
      : undefined;
  const found = {
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(declined === undefined ? {} : { declined }),
  };
  if (head === undefined || head.sha === baseHead.sha)
    return { start: baseHead, parents: [baseHead.sha], ...found };
  const finished =
    pullRequest === undefined && last !== undefined && last.merged && last.headSha === head.sha;
  if (finished) return { start: baseHead, parents: [baseHead.sha, head.sha], ...found };
  return { ...onto(head), ...found };
}

function onto(head: Commit): Pick<Lineage, 'start' | 'parents'> {
  return { start: head, parents: [head.sha] };
}
