import process from 'node:process';
import { runProcess } from '../process/run-process.ts';

/** Accounts that a server may run as where we are root, in order of preference. */
const ACCOUNTS = ['postgres', 'nobody'];

/**
 * Whom PostgreSQL runs as: it refuses to be root.
 *
 * @returns `undefined` where we are an ordinary user, `'none'` where we are root and there is no other account
 */
export async function serverUser(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly uid: number; readonly gid: number } | 'none' | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const account of ACCOUNTS) {
    const uid = await idOf('-u', account, env);
    const gid = await idOf('-g', account, env);
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  return 'none';
}

async function idOf(flag: string, account: string, env: Readonly<Record<string, string>>): Promise<number> {
  const ran = await runProcess({
    program: 'id',
    words: [flag, account],
    folder: '/',
    env,
    milliseconds: 5000,
  });
  return ran.status === 0 ? Number(ran.stdout.trim()) : 0;
}
