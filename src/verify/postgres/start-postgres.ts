import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ProcessRequest, type Running, runProcess, startProcess } from '../process/run-process.ts';
import { findPostgres } from './find-postgres.ts';
import { freePort } from './free-port.ts';
import { serverUser } from './server-user.ts';

/** A PostgreSQL of our own. */
export interface LocalPostgres {
  /** For SQLAlchemy, with the password of this run. */
  readonly url: string;
  readonly password: string;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

const USER = 'verify';
const START_MILLISECONDS = 60_000;
/** Writing the files of a new server takes seconds, and minutes on a machine that does much else. */
const MAKE_MILLISECONDS = 300_000;
/** Longer than any run: who stops the server is the run. */
const LIFE_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Data that lives for minutes needs no promise to survive a power cut. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=100'];

/**
 * Starts a PostgreSQL from the installed programs, on the loopback address alone, with data in a folder of its own.
 *
 * @returns why there is none, where there is none
 */
export async function startPostgres(
  env: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<LocalPostgres | { readonly missing: string }> {
  const programs = await findPostgres(env);
  if (programs === undefined)
    return { missing: 'DATABASE_URL is not set, and no PostgreSQL is installed here' };
  const user = await serverUser(env);
  if (user === 'none')
    return { missing: 'PostgreSQL refuses to run as root, and there is no account `postgres` or `nobody`' };
  const home = await mkdtemp(join(tmpdir(), 'patternbank-postgres-'));
  const request = {
    folder: home,
    env: { PATH: env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: home },
    ...(user === undefined ? {} : { user }),
    ...(signal === undefined ? {} : { signal }),
  };
  const password = randomBytes(18).toString('base64url');
  const secret = join(home, 'password');
  await writeFile(secret, password, { mode: 0o600 });
  for (const path of [home, secret]) if (user !== undefined) await chown(path, user.uid, user.gid);
  await chmod(home, 0o700);
  const problem = await createCluster(programs, { home, secret, request });
  if (problem !== undefined) {
    await rm(home, { recursive: true, force: true });
    return { missing: problem };
  }
  return serve(programs, { home, password, request });
}

type Surroundings = Pick<ProcessRequest, 'folder' | 'env' | 'user' | 'signal'>;

async function createCluster(
  programs: string,
  {
    home,
    secret,
    request,
  }: { readonly home: string; readonly secret: string; readonly request: Surroundings },
): Promise<string | undefined> {
  const words = [
    '-D',
    join(home, 'data'),
    '-U',
    USER,
    `--pwfile=${secret}`,
    '--auth-host=password',
    '--auth-local=reject',
  ];
  const made = await runProcess({
    ...request,
    program: join(programs, 'initdb'),
    words: [...words, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    milliseconds: MAKE_MILLISECONDS,
  });
  if (made.status === 0) return undefined;
  if (made.ended === 'over its limit') return 'initdb took too long and was ended';
  return `initdb failed: ${lastLine(made.output)}`;
}

async function serve(
  programs: string,
  {
    home,
    password,
    request,
  }: { readonly home: string; readonly password: string; readonly request: Surroundings },
): Promise<LocalPostgres | { readonly missing: string }> {
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${home}`,
    ...SETTINGS,
  ];
  const running = startProcess({
    ...request,
    program: join(programs, 'postgres'),
    words: ['-D', join(home, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
    milliseconds: LIFE_MILLISECONDS,
  });
  const stop = async (): Promise<void> => {
    await running.kill();
    await running.done;
    await rm(home, { recursive: true, force: true });
  };
  if (await isReady(running)) {
    return { url: `postgresql+asyncpg://${USER}:${password}@127.0.0.1:${port}/postgres`, password, stop };
  }
  const said = lastLine(running.output());
  await stop();
  return { missing: `PostgreSQL did not start: ${said}` };
}

async function isReady(running: Running): Promise<boolean> {
  const state = { over: false };
  void running.done.then(() => {
    state.over = true;
  });
  const until = Date.now() + START_MILLISECONDS;
  while (Date.now() < until && !state.over) {
    if (running.output().includes('ready to accept connections')) return true;
    await sleep(50);
  }
  return false;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
