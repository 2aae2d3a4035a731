/**
 * Runs `dist/index.js` as the runner runs it (environment, event file, output and summary files) against a GitHub on this
 * machine: a pull request with the service, a second run that writes nothing, a threshold that is not reached, a validation.
 *
 *     node scripts/e2e/action.ts
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { getOctokit } from '@actions/github';
import { startGitHub } from './github-double.ts';
import { type ActionRun, runAction } from './run-action.ts';

const [OWNER, REPOSITORY] = ['octo', 'tracker'];
/** The lock names its merge base in another way inside a repository; workflow files may need another token. */
const LEFT_TO_GIT = /^(?:patternbank\.lock$|\.github\/workflows\/)/;
const SPEC = resolve('examples/task-tracker/spec.md');
const work = mkdtempSync(join(tmpdir(), 'patternbank-action-'));
const workspace = join(work, 'workspace');
const problems: string[] = [];

function expectThat(holds: boolean, law: string, seen: unknown = ''): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${law}`);
  if (!holds) problems.push(`${law}: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`);
}

/** The service as the terminal writes it, with the ids that git gives its files. */
function expectedFiles(): ReadonlyMap<string, string> {
  const folder = join(work, 'service');
  const made = spawnSync(process.execPath, ['dist/cli.js', 'scaffold', SPEC, '--out', folder, '--json'], {
    encoding: 'utf8',
  });
  if (made.status !== 0 && made.status !== 1) throw new Error(`scaffold failed: ${made.stderr}`);
  spawnSync('git', ['init', '-q'], { cwd: folder });
  const add = spawnSync('git', ['add', '-A', '-f', '.'], { cwd: folder, encoding: 'utf8' });
  if (add.status !== 0) throw new Error(`git add failed: ${add.stderr}`);
  const listed = spawnSync('git', ['ls-files', '-s'], { cwd: folder, encoding: 'utf8' }).stdout;
  rmSync(join(folder, '.git'), { recursive: true });
  return new Map(
    listed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [entry = '', path = ''] = line.split('\t');
        return [path, entry.split(' ').slice(0, 2).join(' ')];
      }),
  );
}

const github = await startGitHub(OWNER, REPOSITORY);
const octokit = getOctokit(github.token, { baseUrl: github.url });
const repository = { owner: OWNER, repo: REPOSITORY };

async function putSpec(): Promise<string> {
  const content = readFileSync(SPEC).toString('base64');
  await octokit.rest.repos.createOrUpdateFileContents({
    ...repository,
    path: 'spec.md',
    message: 'Add the spec',
    content,
  });
  const { data: readme } = await octokit.rest.repos.getContent({ ...repository, path: 'README.md' });
  if (!Array.isArray(readme)) {
    await octokit.rest.repos.deleteFile({
      ...repository,
      path: 'README.md',
      message: 'Start empty',
      sha: readme.sha,
    });
  }
  mkdirSync(workspace, { recursive: true });
  cpSync(SPEC, join(workspace, 'spec.md'));
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: 'heads/main' });
  return data.object.sha;
}

function run(
  name: string,
  inputs: Readonly<Record<string, string>>,
  event: string,
  payload: unknown,
  sha: string,
): Promise<ActionRun> {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  return runAction({
    folder,
    workspace,
    inputs,
    event,
    sha,
    repository: `${OWNER}/${REPOSITORY}`,
    url: github.url,
    token: github.token,
  });
}

async function branchFiles(branch: string): Promise<ReadonlyMap<string, string>> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: branch, recursive: '1' });
  return new Map(
    data.tree
      .filter(({ type }) => type === 'blob')
      .map(({ path = '', mode = '', sha = '' }) => [path, `${mode} ${sha}`]),
  );
}

async function commentsOf(number: number): Promise<readonly { body: string; updated: string }[]> {
  const { data } = await octokit.rest.issues.listComments({ ...repository, issue_number: number });
  return data.map(({ body = '', updated_at: updated }) => ({ body, updated }));
}

async function scaffoldOnce(
  sha: string,
  push: unknown,
): Promise<{ readonly branch: string; readonly number: number }> {
  const first = await run('first', { spec: 'spec.md' }, 'push', push, sha);
  expectThat(first.status === 0, 'a spec becomes a pull request, and the job passes', first.log);
  const branch = first.outputs.get('branch') ?? '';
  const files = await branchFiles(branch);
  const wrong = [...expectedFiles()].filter(
    // The lock names the spec by its place in the repository, and carries the merge base where there is none.
    ([path, id]) => path !== 'patternbank.lock' && !LEFT_TO_GIT.test(path) && files.get(path) !== id,
  );
  expectThat(
    wrong.length === 0,
    'the branch holds what the terminal writes, with the same modes',
    wrong.map(([path]) => path),
  );
  expectThat(files.has('spec.md'), 'the spec stays on the branch', [...files.keys()].slice(0, 20));
  const { data: pulls } = await octokit.rest.pulls.list({ ...repository, state: 'open' });
  expectThat(pulls.length === 1 && pulls[0]?.base.ref === 'main', 'one pull request is open', pulls.length);
  expectThat(
    (pulls[0]?.body ?? '').includes('erDiagram'),
    'its body has the diagram of the entities',
    pulls[0]?.body,
  );
  const number = Number(first.outputs.get('pull-request-number'));
  expectThat(number === pulls[0]?.number, 'its number is an output', [...first.outputs]);
  expectThat((await commentsOf(number)).length === 1, 'one comment has the score');
  expectThat(
    /^\d\.\d\d$/.test(first.outputs.get('production-score') ?? ''),
    'the score is an output with two decimals',
    [...first.outputs],
  );
  expectThat(first.outputs.get('production-ready') === 'true', 'the service is ready', [...first.outputs]);
  expectThat(first.outputs.get('changed') === 'true', 'the first run changed something', [...first.outputs]);
  expectThat(github.statuses.at(-1)?.body['state'] === 'success', 'the commit has a status', github.statuses);
  expectThat(first.summary.length > 0, 'the job has a summary');
  return { branch, number };
}

async function nothingTwice(sha: string, push: unknown, number: number): Promise<void> {
  const before = await commentsOf(number);
  github.takeWrites();
  const second = await run('second', { spec: 'spec.md' }, 'push', push, sha);
  const writes = github.takeWrites().filter((write) => !/\/statuses\//.test(write));
  expectThat(
    second.status === 0 && second.outputs.get('changed') === 'false',
    'a second run changes nothing',
    second.log,
  );
  expectThat(writes.length === 0, 'a second run writes nothing', writes);
  expectThat(
    JSON.stringify(await commentsOf(number)) === JSON.stringify(before),
    'the comment stays as it is',
  );
}

async function tooHigh(sha: string, push: unknown, number: number): Promise<void> {
  const run1 = await run('too-high', { spec: 'spec.md', threshold: '1.0' }, 'push', push, sha);
  const perfect = run1.outputs.get('production-score') === '1.00';
  expectThat(run1.status === 1 || perfect, 'a threshold of 1.0 fails the job', run1.log);
  expectThat((await commentsOf(number)).length === 1, 'and the one comment says so');
  expectThat(
    run1.outputs.get('production-ready') === String(perfect),
    'and the outputs are set all the same',
    [...run1.outputs],
  );
}

async function badInput(sha: string, push: unknown): Promise<void> {
  github.takeWrites();
  const bad = await run('bad', { spec: '../spec.md', threshold: '0.80001' }, 'push', push, sha);
  expectThat(
    bad.status !== 0 && bad.log.includes('threshold'),
    'a threshold with five decimals is an error that names it',
    bad.log,
  );
  expectThat(github.takeWrites().length === 0, 'and nothing is half-published');
  const outside = await run('outside', { spec: '../work/secret.md' }, 'push', push, sha);
  expectThat(
    outside.status !== 0 && outside.log.includes('secret.md'),
    'a spec outside the workspace is an error that names it',
    outside.log,
  );
  const { log } = await run('unknown-mode', { mode: 'gate' }, 'push', push, sha);
  expectThat(log.includes('validate'), 'an unknown mode lists the modes', log);
}

async function validate(sha: string, number: number): Promise<void> {
  cpSync(join(work, 'service'), join(workspace, 'service'), { recursive: true });
  const payload = {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      head: { sha, ref: 'patternbank/task-tracker', repo: { full_name: `${OWNER}/${REPOSITORY}` } },
      base: { ref: 'main', sha, repo: { full_name: `${OWNER}/${REPOSITORY}` } },
    },
    repository: { full_name: `${OWNER}/${REPOSITORY}`, default_branch: 'main' },
  };
  const good = await run('validate', { mode: 'validate', path: 'service' }, 'pull_request', payload, sha);
  expectThat(good.status === 0, 'validate passes the service that was composed', good.log);
  expectThat(existsSync(good.outputs.get('report') ?? ''), 'the report is a file', [...good.outputs]);
  mkdirSync(join(workspace, 'nothing'));
  const none = await run('nothing', { mode: 'validate', path: 'nothing' }, 'pull_request', payload, sha);
  expectThat(none.status === 1, 'an empty folder is not ready', none.log);
}

try {
  const sha = await putSpec();
  const push = {
    ref: 'refs/heads/main',
    after: sha,
    repository: { full_name: `${OWNER}/${REPOSITORY}`, default_branch: 'main' },
  };
  const { number } = await scaffoldOnce(sha, push);
  await nothingTwice(sha, push, number);
  await tooHigh(sha, push, number);
  await badInput(sha, push);
  await validate(sha, number);
} finally {
  await github.close();
  if (process.env['KEEP'] === undefined) rmSync(work, { recursive: true, force: true });
}
for (const problem of problems) console.error(`\n${problem}`);
console.log(`\naction: ${problems.length === 0 ? 'all laws hold' : `${problems.length} laws are broken`}`);
process.exitCode = problems.length === 0 ? 0 : 1;
