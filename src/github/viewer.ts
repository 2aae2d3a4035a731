import { z } from 'zod';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';

const ACTIONS_BOT = 'github-actions[bot]';

const viewerAnswer = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });

/** Whom this token writes as. A workflow's own token may ask GraphQL only, a server without GraphQL knows `/user`. */
export async function viewer(github: GitHub): Promise<string> {
  const operation = { doing: 'read whom the token belongs to', needs: 'metadata: read' };
  const answer = await attempt<unknown>(
    github.call(operation, (octokit) =>
      octokit.request('POST /graphql', { query: '{ viewer { login } }', request: { repeatable: true } }),
    ),
    ['not-found', 'forbidden', 'rejected'],
  );
  const login =
    answer instanceof GitHubError ? undefined : viewerAnswer.safeParse(answer).data?.data.viewer.login;
  if (login !== undefined) return login;
  const user = await attempt(
    github.call(operation, ({ rest }) => rest.users.getAuthenticated()),
    ['not-found', 'forbidden', 'rejected', 'unauthorized'],
  );
  return user instanceof GitHubError ? ACTIONS_BOT : user.login;
}

/** GraphQL writes the login of an app without its `[bot]`. */
export function sameLogin(a: string, b: string): boolean {
  return (
    a.replace(/\[bot\]$/, '') === b.replace(/\[bot\]$/, '') && (a.endsWith('[bot]') || !b.endsWith('[bot]'))
  );
}
