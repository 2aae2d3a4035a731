import {
  type ConnectOptions,
  connect,
  type GitHub,
  type Published,
  type PublishRequest,
  publish,
} from '../../src/github/index.ts';
import type { Generated } from '../../src/merge/index.ts';
import { type CommentState, conflictNotes, writeMarker } from '../../src/report/index.ts';
import { FileTree, sha256 } from '../../src/tree/index.ts';
import { type GitHubDouble, TOKEN } from '../github-double/github-double.ts';

export const BRANCH = 'patternbank/tasks';

/** The service of most histories. */
export const SERVICE = {
  'README.md': '# Tasks\n',
  'src/main.py': 'import a\n\n\napp = 1\n',
  'src/models/task.py': 'one\ntwo\nthree\nfour\nfive\n',
} as const;

export interface RunOptions {
  readonly spec?: string;
  readonly outputPath?: string;
  readonly run?: string;
  readonly score?: number;
  readonly dryRun?: boolean;
  readonly known?: FileTree;
  readonly base?: string;
  /** Called at each judgement, before anything is pushed. */
  readonly meanwhile?: () => void;
}

/** What the judgement of these tests is: the judged files, and how often it was asked. */
export interface Judged {
  readonly paths: readonly string[];
  readonly conflicts: number;
  readonly notes: ReturnType<typeof conflictNotes>;
}

/** A clock whose sleeps take no time, and are remembered. */
export function idleClock(): {
  readonly slept: number[];
  now(): number;
  sleep(milliseconds: number): Promise<void>;
} {
  const slept: number[] = [];
  let now = 1_800_000_000_000;
  return {
    slept,
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

export function githubOf(double: Pick<GitHubDouble, 'url'>, options: Partial<ConnectOptions> = {}): GitHub {
  return connect({
    token: TOKEN,
    apiUrl: double.url,
    serverUrl: double.url,
    owner: 'octo',
    repo: 'demo',
    clock: idleClock(),
    ...options,
  });
}

export function generatedFrom(texts: Readonly<Record<string, string>>, spec: string): Generated {
  const tree = FileTree.fromText(texts);
  return {
    app: 'tasks',
    spec: { path: 'spec.md', sha256: sha256(spec) },
    patterns: [{ id: 'p', version: '1.0.0', digest: sha256('p') }],
    tree,
    files: tree.paths().map((path) => ({ path, pattern: 'p', ownership: 'managed' })),
  };
}

/** One run of the action on the double. */
export async function run(
  github: GitHub,
  texts: Readonly<Record<string, string>> = SERVICE,
  options: RunOptions = {},
): Promise<Published<Judged>> {
  const {
    spec = 'spec',
    outputPath = '.',
    dryRun = false,
    run: id = '1',
    score = 9000,
    known,
    base,
    meanwhile,
  } = options;
  const generated = generatedFrom(texts, spec);
  const request: PublishRequest = {
    branch: BRANCH,
    outputPath,
    generated,
    dryRun,
    message: 'Compose tasks from spec.md',
    ...(known === undefined ? {} : { known }),
    ...(base === undefined ? {} : { base }),
  };
  return publish<Judged>(github, request, {
    judge: ({ tree, conflicts }) => {
      meanwhile?.();
      const notes = conflictNotes(conflicts, outputPath);
      return Promise.resolve({ paths: tree.paths(), conflicts: conflicts.length, notes });
    },
    announcement: ({ notes }) => ({
      title: 'Compose Tasks',
      notes,
      specPath: 'spec.md',
      spec: generated.spec.sha256,
      body: () => `composed from ${spec}`,
      comment: {
        key: 'tasks',
        render: ({ headSha }, previous) => commentText({ head: headSha, run: id, score }, previous),
      },
      status: () => ({ state: 'success', context: 'patternbank', description: `ready: ${score}` }),
    }),
  });
}

export function commentText(
  { head, run: id, score }: Pick<CommentState, 'head' | 'run' | 'score'>,
  previous: CommentState | undefined,
): string {
  const state = { key: 'tasks', head, run: id, attempt: 1, score, missing: [], digest: String(score) };
  return `${writeMarker(state)}\nscore ${score}${previous === undefined ? '' : `, before ${previous.score}`}`;
}
