import type { GitHubDouble } from './github-double.ts';
import type { Answer, Call } from './routes.ts';

/** docs.github.com/rest/issues/issues */
export interface DoubleIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly html_url: string;
}

/** Pull requests are issues as well, and are listed with them. */
export function listIssues({ issues, pullRequests }: GitHubDouble, { query }: Call): Answer {
  const state = query.get('state') ?? 'open';
  const pulls = pullRequests.map((pull) => ({ ...pull, pull_request: {} }));
  const body = [...issues, ...pulls].filter((issue) => state === 'all' || issue.state === state);
  return { status: 200, body };
}

export function createIssue({ issues, url }: GitHubDouble, { body }: Call): Answer {
  const number = 500 + issues.length;
  const html_url = `${url}/octo/demo/issues/${number}`;
  const issue: DoubleIssue = {
    number,
    title: String(body['title']),
    body: String(body['body']),
    state: 'open',
    html_url,
  };
  issues.push(issue);
  return { status: 201, body: issue };
}

export function updateIssue({ issues }: GitHubDouble, { body }: Call, match: RegExpExecArray): Answer {
  const issue = issues.find(({ number }) => number === Number(match[1]));
  if (issue === undefined) return { status: 404, body: { message: 'Not Found' } };
  Object.assign(issue, body);
  return { status: 200, body: issue };
}
