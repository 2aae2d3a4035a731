import { defineProblem } from '../diagnostics/index.ts';

/** What was asked of GitHub, and what it said. */
export interface Refusal {
  /** What we were about to do, as in "could not ...". */
  readonly doing: string;
  /** The permission that it takes, as a workflow writes it. */
  readonly needs: string;
  /** Status and message, without anything secret. */
  readonly said: string;
}

export const unauthorized = defineProblem<Refusal>({
  code: 'github/unauthorized',
  explanation: 'GitHub does not know the token: it expired, was revoked, or belongs to another server.',
  message: ({ doing, said }) => `could not ${doing}: GitHub does not accept the token (${said})`,
  help: () => 'pass a valid token as `github-token`; the default is `${{ github.token }}`',
});

export const forbidden = defineProblem<Refusal>({
  code: 'github/forbidden',
  explanation:
    'The token is valid, but may not do this. In a workflow, `permissions` decides what it may do.',
  message: ({ doing, said }) => `could not ${doing}: the token may not (${said})`,
  help: ({ needs }) => `add \`${needs}\` to \`permissions\` of the job`,
});

export const rateLimited = defineProblem<Refusal>({
  code: 'github/rate-limit',
  explanation:
    'The token has used its requests of this hour. We wait for short limits only, because a job has an end.',
  message: ({ doing, said }) => `could not ${doing}: the rate limit is used up (${said})`,
  help: () =>
    'run the job again after the limit is reset, or use the token of a GitHub App, which has its own limit',
});

export const slowedDown = defineProblem<Refusal>({
  code: 'github/secondary-limit',
  explanation: 'GitHub slows down tokens that write much in a short time.',
  message: ({ doing, said }) => `could not ${doing}: GitHub asks to slow down (${said})`,
  help: () =>
    'run the job again in some minutes; give jobs that write to one repository a common `concurrency` group',
});

export const notFound = defineProblem<Refusal>({
  code: 'github/not-found',
  explanation: 'GitHub answers 404 both for what is not there and for what the token may not see.',
  message: ({ doing, said }) => `could not ${doing}: GitHub does not find it (${said})`,
  help: ({ needs }) => `check the name, and that the token may see it (\`${needs}\`)`,
});

export const conflicting = defineProblem<Refusal>({
  code: 'github/conflict',
  explanation:
    'The repository is in a state that does not allow this, or somebody changed it at the same moment.',
  message: ({ doing, said }) => `could not ${doing}: the repository does not allow it now (${said})`,
  help: () => 'run the job again; if it stays, look at the state of the branch that the message names',
});

export const rejected = defineProblem<Refusal>({
  code: 'github/rejected',
  explanation: 'GitHub understood the request and refused its content: a rule of the repository, or a limit.',
  message: ({ doing, said }) => `could not ${doing}: GitHub refused it (${said})`,
  help: () =>
    'check the rules of the repository (branch protection, rulesets) against what the message names',
});

export const serverFailed = defineProblem<Refusal>({
  code: 'github/server',
  explanation: 'GitHub failed more than once in a row. Nothing was left half done on the branch.',
  message: ({ doing, said }) => `could not ${doing}: GitHub failed (${said})`,
  help: () => 'look at the status page of GitHub, then run the job again',
});

export const unreachable = defineProblem<Refusal>({
  code: 'github/unreachable',
  explanation: 'No answer came from the address of the API.',
  message: ({ doing, said }) => `could not ${doing}: no answer (${said})`,
  help: () => 'check GITHUB_API_URL and the proxy of the runner, then run the job again',
});

export const tooLate = defineProblem<Refusal>({
  code: 'github/deadline',
  explanation: 'All requests of a run share one deadline, so that a job never hangs until its own end.',
  message: ({ doing, said }) => `could not ${doing}: the time for GitHub is used up (${said})`,
  help: () => 'run the job again; if it stays, GitHub or the proxy of the runner is slow',
});

export const emptyRepository = defineProblem<{ repository: string }>({
  code: 'github/empty-repository',
  explanation: 'A branch starts from a commit, and a pull request needs a branch to go to.',
  message: ({ repository }) => `${repository} has no commit yet`,
  help: () => 'commit the spec to the default branch first',
});

export const baseMissing = defineProblem<{ base: string; repository: string }>({
  code: 'github/base-missing',
  explanation: 'The pull request goes to this branch.',
  message: ({ base, repository }) => `${repository} has no branch \`${base}\``,
  help: () => 'set `base` to a branch that exists',
});

export const branchProtected = defineProblem<{ branch: string; said: string }>({
  code: 'github/branch-protected',
  explanation: 'A rule of the repository keeps us from moving our own branch. The branch stays as it was.',
  message: ({ branch, said }) =>
    `\`${branch}\` may not be moved: a rule of the repository forbids it (${said})`,
  help: ({ branch }) =>
    `let the rule leave out \`${branch}\`, or set \`branch\` to a name that no rule covers`,
});

export const branchMoved = defineProblem<{ branch: string }>({
  code: 'github/branch-moved',
  explanation: 'Somebody pushed while we worked, twice in a row. Their commits stay; ours were not pushed.',
  message: ({ branch }) => `\`${branch}\` moved while the service was composed, also on the second try`,
  help: () => 'run the job again when nobody pushes; give such jobs a common `concurrency` group',
});

export const treeTruncated = defineProblem<{ branch: string }>({
  code: 'github/tree-truncated',
  explanation: 'GitHub lists at most 100 000 entries of a tree, and what is not listed cannot be compared.',
  message: ({ branch }) => `\`${branch}\` holds more files than GitHub lists`,
  help: () => 'set `output-path` to the folder of the service',
});

export const treeMismatch = defineProblem<{ expected: string; got: string }>({
  code: 'github/tree-mismatch',
  explanation:
    'The files arrived at GitHub with other bytes than we sent, so that they were not put on the branch.',
  message: ({ expected, got }) => `expected tree ${expected}, got ${got}`,
  help: () => 'run the job again; if it stays, report it with the name of the server',
});

export const baseUnreadable = defineProblem<{ tree: string; ref: string }>({
  code: 'github/base-unreadable',
  explanation:
    'The merge base tells what people changed from what we generated. It is held by a ref, so that GitHub has it: a run without it would ask people about every line that they wrote.',
  message: ({ tree, ref }) => `\`${ref}\` holds the merge base ${tree}, and GitHub does not find it`,
  help: ({ ref }) =>
    `run the job again; if it stays, delete \`${ref}\`, and the next run compares by digests alone`,
});

export const foreignCode = defineProblem<{ head: string; repository: string }>({
  code: 'github/fork-with-secrets',
  explanation:
    '`pull_request_target` runs with the secrets of the repository. Together with the code of a fork, anybody who opens a pull request could read them.',
  message: ({ head, repository }) =>
    `\`pull_request_target\` would run on \`${head}\`, which is not \`${repository}\``,
  help: () =>
    'use `on: pull_request`, and `examples/workflows/fork-comment.yml` for pull requests from forks',
});

export const eventUnreadable = defineProblem<{ because: string }>({
  code: 'github/event-unreadable',
  explanation: 'The runner describes what started the workflow in variables and a file.',
  message: ({ because }) => `what started this run cannot be read: ${because}`,
  help: () => 'run this as a step of a GitHub workflow',
});
