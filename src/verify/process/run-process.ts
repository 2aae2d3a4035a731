import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { killTree } from './kill-tree.ts';
import { TextTail } from './text-tail.ts';

/** A program and what it is given. */
export interface ProcessRequest {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
  /** Text for its standard input. */
  readonly input?: string;
  /** Whom it runs as; ourselves where nothing is said. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** How a program ended. */
export interface Ran {
  /** Exit status; `undefined` where it could not be started or was ended from outside. */
  readonly status: number | undefined;
  /** Standard output and standard error as they came, the end of it where there was much. */
  readonly output: string;
  /** Standard output alone, the end of it where there was much. */
  readonly stdout: string;
  readonly ended: 'by itself' | 'over its limit' | 'interrupted' | 'not started';
}

/** A program that runs. */
export interface Running {
  readonly pid: number | undefined;
  readonly done: Promise<Ran>;
  /** What it printed so far. */
  output(): string;
  /** Ends it with everything that it has started. */
  kill(): Promise<void>;
}

/** Bytes of one stream that are kept. */
const KEPT = 4_000_000;

/** Runs a program to its end. Where the time is over, or the run is interrupted, it ends with everything it has started. */
export async function runProcess(request: ProcessRequest): Promise<Ran> {
  return startProcess(request).done;
}

/** Starts a program. */
export function startProcess(request: ProcessRequest): Running {
  const { program, words, folder, env, user, input = '' } = request;
  // A group of its own: a signal that is meant for us must not half-stop it, and ours must reach all of it.
  const child = spawn(program, words, { cwd: folder, env, detached: true, stdio: 'pipe', ...user });
  const output = new TextTail(KEPT);
  const stdout = new TextTail(KEPT);
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.add(chunk);
    output.add(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.add(chunk);
  });
  // A program that reads nothing closes its end: that is its right.
  child.stdin.on('error', () => undefined);
  const done = endOf(child, request).then(({ problem, ...end }) => {
    if (problem !== undefined) output.add(Buffer.from(problem));
    return { ...end, output: output.text(), stdout: stdout.text() };
  });
  child.stdin.end(input);
  return { pid: child.pid, done, output: () => output.text(), kill: () => killTree(child.pid) };
}

type End = Pick<Ran, 'status' | 'ended'> & { readonly problem?: string };

/** Waits for the end, and brings it about where the time is over or the run is interrupted. */
function endOf(
  child: ChildProcessWithoutNullStreams,
  { milliseconds, signal }: Pick<ProcessRequest, 'milliseconds' | 'signal'>,
): Promise<End> {
  let ended: Ran['ended'] = 'by itself';
  let killing: Promise<void> | undefined;
  const end = (because: Ran['ended']): void => {
    ended = because;
    killing = killTree(child.pid);
  };
  const interrupt = (): void => {
    end('interrupted');
  };
  const timer = setTimeout(() => {
    end('over its limit');
  }, milliseconds);
  if (signal?.aborted === true) interrupt();
  signal?.addEventListener('abort', interrupt);
  return new Promise<End>((resolve) => {
    child.on('error', ({ message }) => {
      resolve({ status: undefined, ended: 'not started', problem: message });
    });
    child.on('close', (code) => {
      resolve({ status: ended === 'by itself' ? (code ?? undefined) : undefined, ended });
    });
  }).finally(async () => {
    clearTimeout(timer);
    // What it started may outlive it by a moment; who waits for us finds nothing of it.
    await killing;
    signal?.removeEventListener('abort', interrupt);
  });
}
