import type { GitHubDouble } from './github-double.ts';
import type { Answer, Call } from './routes.ts';

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

/** docs.github.com/rest/pulls/pulls#get-a-pull-request: after a squash, `merge_commit_sha` is the commit on the base. */
export function getPull({ pullRequests }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const pull = pullRequests.find(({ number }) => number === Number(match[1]));
  if (pull === undefined) return notFound;
  return { status: 200, body: { merge_commit_sha: null, ...pull, merged: pull.merged_at !== null } };
}

/** docs.github.com/rest/git/commits#get-a-commit-object */
export function getCommit({ store }: GitHubDouble, _call: Call, match: RegExpExecArray): Answer {
  const commit = store.commits.get(match[1] ?? '');
  return commit === undefined
    ? notFound
    : { status: 200, body: { sha: commit.sha, tree: { sha: commit.tree }, message: commit.message } };
}

/** docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference */
export function listCheckRuns({ options }: GitHubDouble): Answer {
  const { conclusions } = options;
  const check_runs = conclusions.map((conclusion, index) => ({ id: index + 1, conclusion }));
  return { status: 200, body: { total_count: check_runs.length, check_runs } };
}
