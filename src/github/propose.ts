import type { Proposal } from '../report/index.ts';
import type { GitHub } from './octokit.ts';

/** What became of a proposal. `declined`: people closed the issue about these lines. */
export interface Proposed {
  readonly pattern: string;
  readonly done: 'opened' | 'updated' | 'unchanged' | 'declined';
  readonly url: string;
}

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly body?: string | null | undefined;
  readonly html_url: string;
  readonly pull_request?: unknown;
}

const WRITE = 'issues: write';

/**
 * Opens an issue with a proposal, or brings the open one about its pattern up to date: one issue a pattern.
 *
 * @throws GitHubError - GitHub refused or failed
 */
export async function propose(github: GitHub, proposal: Proposal): Promise<Proposed> {
  const { pattern, title, body, mark, lines } = proposal;
  const own = (await listIssues(github)).filter((issue) => issue.body?.includes(mark) === true);
  const open = own.find(({ state }) => state === 'open');
  const declined = own.find((issue) => issue.state !== 'open' && issue.body?.includes(lines) === true);
  if (open === undefined && declined !== undefined)
    return { pattern, done: 'declined', url: declined.html_url };
  if (open?.body === body) return { pattern, done: 'unchanged', url: open.html_url };
  if (open === undefined) {
    const made = await github.call({ doing: 'open an issue', needs: WRITE }, ({ rest }) =>
      rest.issues.create({ ...github.repository, title, body }),
    );
    return { pattern, done: 'opened', url: made.html_url };
  }
  const target = { ...github.repository, issue_number: open.number };
  await github.call({ doing: `update the issue #${open.number}`, needs: WRITE }, ({ rest }) =>
    rest.issues.update({ ...target, title, body }),
  );
  return { pattern, done: 'updated', url: open.html_url };
}

/** Closed ones, too: what people declined is not proposed again. */
async function listIssues(github: GitHub): Promise<readonly Issue[]> {
  const all: readonly Issue[] = await github.call(
    { doing: 'read the issues', needs: 'issues: read' },
    async ({ paginate, rest }) => ({
      data: await paginate(rest.issues.listForRepo, { ...github.repository, state: 'all', per_page: 100 }),
    }),
  );
  return all.filter(({ pull_request }) => pull_request === undefined);
}
