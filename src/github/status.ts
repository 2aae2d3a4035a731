import type { Omission } from '../omission.ts';
import { GitHubError } from './fault.ts';
import { attempt, type GitHub } from './octokit.ts';

/** A commit status: what branch protection can require. */
export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** At most 140 characters. */
  readonly description: string;
  /** Unique in the repository: `patternbank`, or `patternbank/<app>` where there are several. */
  readonly context: string;
  readonly targetUrl?: string;
}

const MAX_DESCRIPTION = 140;
const WRITE = 'statuses: write';

/**
 * Sets the status of a commit, unless it is set already.
 *
 * @returns whether it was written, and what kept it from being written
 */
export async function setStatus(
  github: GitHub,
  sha: string,
  status: CommitStatus,
): Promise<{ readonly changed: boolean; readonly omissions: readonly Omission[] }> {
  const description = cut(status.description);
  if (await isSet(github, sha, { ...status, description })) return { changed: false, omissions: [] };
  const { state, context, targetUrl } = status;
  const operation = { doing: `set the status \`${context}\``, needs: WRITE };
  const answer = await attempt<unknown>(
    github.call(operation, ({ rest }) =>
      rest.repos.createCommitStatus({
        ...github.repository,
        sha,
        state,
        context,
        description,
        ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
      }),
    ),
    ['forbidden', 'not-found', 'rejected'],
  );
  if (!(answer instanceof GitHubError)) return { changed: true, omissions: [] };
  const omission = {
    what: `the commit status \`${context}\``,
    because: answer.fault.said,
    remedy: `add \`${WRITE}\` to \`permissions\` of the job`,
  };
  return { changed: false, omissions: [omission] };
}

/** The first characters that fit, never half of one. */
function cut(text: string): string {
  let fitting = '';
  for (const character of text) {
    if (fitting.length + character.length > MAX_DESCRIPTION) break;
    fitting += character;
  }
  return fitting;
}

async function isSet(
  github: GitHub,
  ref: string,
  { context, state, description }: CommitStatus,
): Promise<boolean> {
  const operation = { doing: 'read the commit statuses', needs: 'statuses: read' };
  const answer = await attempt(
    github.call(operation, ({ rest }) =>
      rest.repos.listCommitStatusesForRef({ ...github.repository, ref, per_page: 100 }),
    ),
    ['forbidden', 'not-found', 'rejected'],
  );
  if (answer instanceof GitHubError) return false;
  // The newest of a context stands first.
  const last = answer.find((status) => status.context === context);
  return last !== undefined && last.state === state && last.description === description;
}
