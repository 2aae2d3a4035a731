import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { listActionInputs } from '../../src/inputs/index.ts';

/** How the runner starts an action. */
export interface ActionStart {
  /** Holds `event.json`; output, summary and temporary files go there. */
  readonly folder: string;
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: string;
  readonly sha: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Of GitHub's API. */
  readonly url: string;
  readonly token: string;
}

/** What was seen of a run. */
export interface ActionRun {
  readonly status: number | null;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** Standard output and standard error. */
  readonly log: string;
}

/** Runs `dist/index.js` with the environment that the runner gives it, and no more. */
export async function runAction(start: ActionStart): Promise<ActionRun> {
  const { folder } = start;
  const [output, summary, temporary] = [
    join(folder, 'output'),
    join(folder, 'summary'),
    join(folder, 'temp'),
  ];
  writeFileSync(output, '');
  writeFileSync(summary, '');
  mkdirSync(temporary);
  const child = spawn(process.execPath, [resolve('dist/index.js')], {
    cwd: start.workspace,
    env: environmentOf(start, { output, summary, temporary }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return {
    status,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    log: chunks.join(''),
  };
}

interface RunnerFiles {
  readonly output: string;
  readonly summary: string;
  readonly temporary: string;
}

function environmentOf(
  start: ActionStart,
  { output, summary, temporary }: RunnerFiles,
): Record<string, string> {
  const [owner = ''] = start.repository.split('/');
  const given: Readonly<Record<string, string>> = { 'github-token': start.token, ...start.inputs };
  const inputs = listActionInputs().map(({ name, default: text }): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? text,
  ]);
  const pull = start.event === 'pull_request';
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '/',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: start.url,
    GITHUB_GRAPHQL_URL: `${start.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: start.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_WORKSPACE: start.workspace,
    GITHUB_EVENT_NAME: start.event,
    GITHUB_EVENT_PATH: join(start.folder, 'event.json'),
    GITHUB_SHA: start.sha,
    GITHUB_REF: pull ? 'refs/pull/1/merge' : 'refs/heads/main',
    GITHUB_REF_NAME: pull ? '1/merge' : 'main',
    GITHUB_HEAD_REF: pull ? 'patternbank/task-tracker' : '',
    GITHUB_BASE_REF: pull ? 'main' : '',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_WORKFLOW: 'Scaffold',
    GITHUB_JOB: 'scaffold',
    GITHUB_ACTOR: owner,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...Object.fromEntries(inputs),
  };
}

/** Outputs as `@actions/core` writes them: `name<<delimiter`, the value, the delimiter. */
function readOutputs(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<([^\n]+)\n([\s\S]*?)\n?\2$/gm);
  return new Map([...found].map(([, name = '', , value = '']) => [name, value]));
}
