import { readFile } from 'node:fs/promises';
import { descendantsOf } from './process-tree.ts';

/** Pages of Linux, in kilobytes. */
const PAGE_KB = 4;

/**
 * Megabytes of the biggest among a process and what it started: `uv run` is a small one that waits for the service.
 *
 * @returns `undefined` where the system does not tell
 */
export async function memoryOf(pid: number | undefined): Promise<number | undefined> {
  if (pid === undefined) return undefined;
  const all = [pid, ...(await descendantsOf(pid))];
  const pages = await Promise.all(
    all.map(async (one) =>
      Number((await readFile(`/proc/${one}/statm`, 'utf8').catch(() => '')).split(' ')[1] ?? 0),
    ),
  );
  const most = Math.max(...pages);
  return most === 0 ? undefined : Math.round((most * PAGE_KB) / 1024);
}
