import { type Task, tickedTasks, typedTasks } from '../report/index.ts';
import type { RunContext } from './event.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';

/** What somebody asks for on a pull request. */
export interface Asked {
  readonly pullRequest: number;
  /** Login. */
  readonly by: string;
  readonly rebase: boolean;
  /** Files for which the generated side is to be taken, relative to the service. */
  readonly accepted: readonly string[];
}

/**
 * What the event asks for.
 *
 * @returns `undefined`: the event asks for nothing in particular, a run as usual; `nothing`: it is the edit of a text, and
 * nobody who may write asks for anything in it
 * @throws GitHubError - GitHub failed
 */
export async function readAsked(
  github: GitHub,
  { said }: RunContext,
): Promise<Asked | 'nothing' | undefined> {
  if (said === undefined) return undefined;
  const tasks = said.where === 'body' ? tickedTasks(said.text) : typedTasks(said.text);
  // Whose words they are must be sure: a comment that somebody else edits may hold what its author wrote there.
  if (tasks.length === 0 || said.author !== said.by || !(await mayWrite(github, said.by))) return 'nothing';
  return {
    pullRequest: said.pullRequest,
    by: said.by,
    rebase: tasks.some((task) => task.do === 'rebase'),
    accepted: tasks.flatMap((task: Task) => (task.do === 'accept-theirs' ? [task.path] : [])),
  };
}

async function mayWrite(github: GitHub, username: string): Promise<boolean> {
  const operation = { doing: `read what \`${username}\` may do`, needs: 'metadata: read' };
  const answer = await attempt(
    github.call(operation, ({ rest }) =>
      rest.repos.getCollaboratorPermissionLevel({ ...github.repository, username }),
    ),
    ['not-found', 'forbidden'],
  );
  return !(answer instanceof GitHubError) && ['admin', 'write'].includes(answer.permission);
}
