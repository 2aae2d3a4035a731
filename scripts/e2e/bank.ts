/**
 * Populate, search, scaffold and feedback, one after the other, on the servers that `scripts/services up` started and a GitHub on
 * this machine, through `dist/` as users run it. What the servers answer is compared with what the embedded bank answers.
 *
 *     node scripts/e2e/bank.ts
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { QdrantClient } from '@qdrant/js-client-rest';
import neo4j from 'neo4j-driver';
import { GitHubDouble, TOKEN } from '../../__tests__/github-double/github-double.ts';
import { textFile } from '../../src/tree/index.ts';
import { type ActionRun, runAction } from './run-action.ts';

/** Sent to a server that asks for none: it may be seen nowhere. */
const PLANTED_KEY = 'planted-key-5f2c9e';
const COLLECTION = 'e2e-bank';
const BRANCH = 'patternbank/task-tracker';
const SPEC = resolve('examples/task-tracker/spec.md');
const work = mkdtempSync(join(tmpdir(), 'patternbank-bank-'));
const workspace = join(work, 'workspace');
const problems: string[] = [];
/** All that runs left behind for people to read. */
const said: string[] = [];

function expectThat(holds: boolean, law: string, seen: unknown = ''): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${law}`);
  if (!holds) problems.push(`${law}: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`);
}

const variables = servers();

function servers(): ReadonlyMap<string, string> {
  const folder =
    process.env['SERVICES_DIR'] ?? join(tmpdir(), `patternbank-services-${String(userInfo().uid)}`);
  const lines = readFileSync(join(folder, 'env'), 'utf8').split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

function variable(name: string): string {
  const value = variables.get(name);
  if (value === undefined) throw new Error(`${name} is not known: run \`scripts/services up\` first`);
  return value;
}

const bank: Readonly<Record<string, string>> = {
  'qdrant-url': variable('QDRANT_URL'),
  'qdrant-api-key': variables.get('QDRANT_API_KEY') || PLANTED_KEY,
  'qdrant-collection': COLLECTION,
  'qdrant-timeout': '60',
  'neo4j-uri': variable('NEO4J_URI'),
  'neo4j-username': variable('NEO4J_USERNAME'),
  'neo4j-password': variable('NEO4J_PASSWORD'),
  'neo4j-timeout': '60',
  'on-backend-error': 'fail',
};

const push = { ref: 'refs/heads/main', repository: { full_name: 'octo/demo', default_branch: 'main' } };

async function run(
  name: string,
  github: GitHubDouble,
  inputs: Readonly<Record<string, string>>,
  [event, payload]: readonly [string, unknown] = ['push', push],
): Promise<ActionRun> {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const start = { folder, workspace, inputs, event, sha: github.head('main'), repository: 'octo/demo' };
  const done = await runAction({ ...start, url: github.url, token: TOKEN });
  said.push(done.log, done.summary, ...done.outputs.values());
  return done;
}

async function populate(github: GitHubDouble): Promise<void> {
  const first = await run('populate', github, { ...bank, mode: 'populate' });
  expectThat(
    first.status === 0 && first.outputs.get('changed') === 'true',
    'populate fills Qdrant and Neo4j',
    first.log,
  );
  const second = await run('again', github, { ...bank, mode: 'populate' });
  expectThat(
    second.status === 0 && second.outputs.get('changed') === 'false',
    'a second populate changes nothing',
    second.log,
  );
}

function search(): void {
  const environment = Object.entries(bank).map(([name, value]) => [
    name.replaceAll('-', '_').toUpperCase(),
    value,
  ]);
  const remote = { ...process.env, ...(Object.fromEntries(environment) as Record<string, string>) };
  for (const query of ['limit requests per caller', 'who changed what and when']) {
    const found = [remote, process.env].map((env) => {
      const words = ['dist/cli.js', 'search', query, '--limit', '5', '--json'];
      const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
      said.push(stdout, stderr);
      return stdout;
    });
    const isSame = found[0] !== '' && found[0] === found[1];
    expectThat(isSame, `"${query}" finds the same as in the embedded bank`, found);
  }
}

async function scaffold(github: GitHubDouble): Promise<void> {
  const remote = await run('scaffold', github, { ...bank, spec: 'spec.md' });
  expectThat(
    remote.status === 0 && remote.outputs.get('changed') === 'true',
    'a spec becomes a pull request',
    remote.log,
  );
  await using other = await GitHubDouble.start({
    files: { 'spec.md': readFileSync(SPEC, 'utf8') },
    permissions: { workflows: 'write' },
  });
  const embedded = await run('embedded', other, { spec: 'spec.md' });
  expectThat(embedded.status === 0, 'and so it does without servers', embedded.log);
  const [held, expected] = [github, other].map((each) => each.files(BRANCH));
  const differing = (expected?.paths() ?? []).filter((path) => held?.text(path) !== expected?.text(path));
  expectThat(
    differing.length === 0 && held?.text('patternbank.lock') !== undefined,
    'with the same files and the same lock',
    differing,
  );
  said.push(JSON.stringify([github.comments, github.pullRequests, github.statuses]));
}

/** People change a file on the branch, and merge it. */
function merge(github: GitHubDouble): unknown {
  const files = github.files(BRANCH);
  const headers = files.text('src/core/security.py') ?? '';
  const edited = files.with([textFile('src/core/security.py', headers.replaceAll('\n', '  # ours\n'))]);
  const head = github.commit(BRANCH, edited);
  const [pull] = github.pullRequests;
  if (pull === undefined) throw new Error('there is no pull request');
  pull.state = 'closed';
  pull.merged_at = '2026-11-24T10:00:00Z';
  pull.merge_commit_sha = github.commit('main', edited);
  const base = { ref: 'main', sha: github.head('main') };
  return {
    action: 'closed',
    pull_request: { number: 1, head: { sha: head, repo: { full_name: 'octo/demo' } }, base },
  };
}

const feedbackInputs = Object.fromEntries(
  [['mode', 'feedback'], ...Object.entries(bank)].filter(([name = '']) => !name.startsWith('qdrant')),
) as Record<string, string>;

async function feedback(github: GitHubDouble): Promise<void> {
  const payload = merge(github);
  const first = await run('feedback', github, feedbackInputs, ['pull_request', payload]);
  expectThat(
    first.status === 0 && first.outputs.get('changed') === 'true',
    'feedback records what became of the service',
    first.log,
  );
  const second = await run('feedback-again', github, feedbackInputs, ['pull_request', payload]);
  expectThat(second.outputs.get('changed') === 'false', 'once', second.log);
  const isOnBranch = github.store.refs.has('refs/heads/patternbank-outcomes');
  expectThat(!isOnBranch, 'in the graph, not on a branch');
  const third = await run('populate-after', github, { ...bank, mode: 'populate' });
  expectThat(
    third.status === 0 &&
      third.outputs.get('changed') === 'true' &&
      third.summary.includes('After 1 outcome'),
    'and the next populate counts with it',
    third.summary,
  );
}

async function cleared(): Promise<void> {
  const [uri = '', user = '', password = ''] = ['neo4j-uri', 'neo4j-username', 'neo4j-password'].map(
    (name) => bank[name],
  );
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('MATCH (n:Outcome|Spec {app: $app}) DETACH DELETE n', { app: 'task-tracker' });
  await driver.close();
  const client = new QdrantClient({
    url: bank['qdrant-url'] ?? '',
    checkCompatibility: false,
    headers: { 'api-key': bank['qdrant-api-key'] ?? '' },
  });
  for (const { name } of (await client.getCollections()).collections)
    if (name.startsWith(`${COLLECTION}-`)) await client.deleteCollection(name);
}

const github = await GitHubDouble.start({
  files: { 'spec.md': readFileSync(SPEC, 'utf8') },
  permissions: { workflows: 'write' },
  conclusions: ['success', 'success'],
});
try {
  mkdirSync(workspace);
  cpSync(SPEC, join(workspace, 'spec.md'));
  await cleared();
  await populate(github);
  search();
  await scaffold(github);
  await feedback(github);
  const leaked = [PLANTED_KEY, bank['neo4j-password'] ?? '', TOKEN].filter((secret) =>
    said.some((text) => text.replaceAll(/^::add-mask::.*$/gm, '').includes(secret)),
  );
  expectThat(leaked.length === 0, 'no key and no password is in any log, summary, comment or output', leaked);
} finally {
  await github.stop();
  await cleared();
  rmSync(work, { recursive: true, force: true });
}
for (const problem of problems) console.error(`\n${problem}`);
console.log(`\nbank: ${problems.length === 0 ? 'all laws hold' : `${problems.length} laws are broken`}`);
process.exitCode = problems.length === 0 ? 0 : 1;
