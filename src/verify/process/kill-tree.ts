import { spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a program may clean up before it is ended by force. */
const GRACE_MILLISECONDS = 3000;

/** Ends a process and everything below it: politely first, by force after three seconds. */
export async function killTree(pid: number | undefined): Promise<void> {
  if (pid === undefined) return;
  // Looked up before the first signal: a child whose parent is gone is nobody's child.
  const below = await descendantsOf(pid);
  signalAll(pid, below, 'SIGTERM');
  const until = Date.now() + GRACE_MILLISECONDS;
  while (Date.now() < until) {
    if (![pid, ...below].some(isAlive)) return;
    await sleep(50);
  }
  signalAll(pid, below, 'SIGKILL');
}

function signalAll(pid: number, below: readonly number[], signal: NodeJS.Signals): void {
  // The group catches what was started meanwhile, the list what left the group.
  for (const target of [-pid, ...below]) attempt(() => process.kill(target, signal));
}

function isAlive(pid: number): boolean {
  return attempt(() => process.kill(pid, 0));
}

function attempt(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

async function descendantsOf(root: number): Promise<readonly number[]> {
  const children = new Map<number, number[]>();
  for (const line of (await processTable()).split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    if (pid === undefined || parent === undefined || Number.isNaN(pid)) continue;
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found: number[] = [];
  const visit = (pid: number): void => {
    for (const child of children.get(pid) ?? []) {
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** Lines of process id and parent id; empty where there is no `ps`. */
function processTable(): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn('ps', ['-A', '-o', 'pid=,ppid='], { stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
    child.on('error', () => {
      resolve('');
    });
    child.on('close', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}
