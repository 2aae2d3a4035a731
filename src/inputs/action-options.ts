import { bankOptions } from './bank-options.ts';
import { option } from './option.ts';
import { basisPoints, boolean, branchName, line, optionalInteger, path } from './value.ts';

const no = { default: 'false' };
const githubToken = option(
  line('a token'),
  'Token that reads the repository, and writes comment, status and pull request.',
  {
    default: '',
    secret: true,
  },
);
const githubTimeout = option(
  optionalInteger(1, 3600),
  'Seconds that all requests to GitHub may take together, waits included; 300 where it is not given.',
  { placeholder: 'SECONDS' },
);

const threshold = option(
  basisPoints(),
  'Lowest production_score that passes: 0 to 1 inclusive, at most four decimals. The higher of this and `.patternbank.yml` on the base counts.',
  { default: '0.80', placeholder: 'SCORE' },
);
const warnOnly = option(boolean(), 'Report, but never fail the job for a score below the threshold.', no);
const dryRun = option(
  boolean(),
  'Do everything except writing: no branch, no pull request, no comment, no index.',
  no,
);
const strict = option(boolean(), 'Turn every warning into a failure.', no);
const patterns = option(
  line('a path'),
  'Directory of own patterns, beside those that ship with the action.',
  { placeholder: 'DIR' },
);
const config = option(
  path(),
  'File with waivers, profile and overrides; when gating it is read from the base of the pull request.',
  {
    default: '.patternbank.yml',
    placeholder: 'FILE',
  },
);
const comment = option(boolean(), 'Keep one comment on the pull request up to date.', { default: 'true' });
const verify = option(
  boolean(),
  'Also prove the service by running it: install, lint, types, migrations, tests, fuzzing. Needs uv and PostgreSQL on the runner; a step that fails fails the job.',
  no,
);

/** The inputs that `mode: scaffold` reads. */
export const scaffoldInputs = {
  spec: option(path(), 'The spec: a file, or a directory whose documents are read as one.', {
    default: 'spec.md',
    placeholder: 'SPEC',
  }),
  outputPath: option(path(), 'Directory of the service inside the repository.', {
    default: '.',
    placeholder: 'DIR',
  }),
  threshold,
  warnOnly,
  dryRun,
  verify,
  strict,
  patterns,
  base: option(
    branchName(),
    'Branch that the pull request is opened against. Default: the default branch of the repository.',
    { placeholder: 'BRANCH' },
  ),
  branch: option(branchName(), 'Branch that the service is committed to. Default: `patternbank/<app>`.', {
    placeholder: 'BRANCH',
  }),
  config,
  githubToken,
  branchToken: option(
    line('a token'),
    'Token that pushes the branch and opens the pull request. One of a GitHub App starts the checks without an approval and may write workflow files. Default: `github-token`.',
    { secret: true },
  ),
  githubTimeout,
  comment,
  ...bankOptions,
} as const;

/** The inputs that `mode: validate` reads. */
export const validateInputs = {
  path: option(path(), 'Directory that is scored.', { default: '.', placeholder: 'DIR' }),
  threshold,
  warnOnly,
  dryRun,
  verify,
  strict,
  config,
  baseline: option(
    line('a path'),
    'Also pass what is not ready and did not get worse: `merge-base` compares with the base of the pull request, judged in the same run; a path with an earlier `validate --json` document.',
    { placeholder: 'FILE' },
  ),
  githubToken,
  githubTimeout,
  comment,
} as const;

/** The inputs that `mode: populate` reads. */
export const populateInputs = {
  dryRun,
  strict,
  allowShrink: option(boolean(), 'Accept a bank with fewer patterns than before.', no),
  patterns,
  githubToken,
  githubTimeout,
  ...bankOptions,
} as const;

/** The inputs that `mode: feedback` reads. */
export const feedbackInputs = {
  path: validateInputs.path,
  dryRun,
  githubToken,
  githubTimeout,
  neo4jUri: bankOptions.neo4jUri,
  neo4jUsername: bankOptions.neo4jUsername,
  neo4jPassword: bankOptions.neo4jPassword,
  neo4jDatabase: bankOptions.neo4jDatabase,
  neo4jTimeout: bankOptions.neo4jTimeout,
  onBackendError: bankOptions.onBackendError,
  shareOutcomes: bankOptions.shareOutcomes,
} as const;

/** The inputs that `mode: comment` reads. */
export const commentInputs = {
  path: validateInputs.path,
  foreignReport: option(
    path(),
    'Report of another run, from its artifact: `mode: comment` says on the pull request what it says.',
    { default: 'readiness-report/report.json', placeholder: 'FILE' },
  ),
  dryRun,
  githubToken,
  githubTimeout,
} as const;
