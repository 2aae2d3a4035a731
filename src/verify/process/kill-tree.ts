import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { descendantsOf } from './process-tree.ts';

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
