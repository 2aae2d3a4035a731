import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';

/**
 * A file of the repository at a commit or branch.
 *
 * @param ref - absent: the default branch
 * @returns its text; `undefined` where there is no such file
 * @throws GitHubError - GitHub refused or failed
 */
export async function readFileAt(github: GitHub, path: string, ref?: string): Promise<string | undefined> {
  const operation = { doing: `read \`${path}\``, needs: 'contents: read' };
  const answer = await attempt(
    github.call(operation, ({ rest }) =>
      rest.repos.getContent({ ...github.repository, path, ...(ref === undefined ? {} : { ref }) }),
    ),
    ['not-found'],
  );
  if (answer instanceof GitHubError || Array.isArray(answer) || answer.type !== 'file') return undefined;
  return Buffer.from(answer.content, 'base64').toString('utf8');
}
