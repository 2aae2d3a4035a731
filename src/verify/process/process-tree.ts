import { spawn } from 'node:child_process';

/** The processes that a process started, and those that they started; none where there is no `ps`. */
export async function descendantsOf(root: number): Promise<readonly number[]> {
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
