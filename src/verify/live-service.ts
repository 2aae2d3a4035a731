import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './postgres/free-port.ts';
import { type Running, startProcess } from './process/run-process.ts';
import { inService } from './tool.ts';
import type { Workplace } from './workplace.ts';

/** The service, started as its container starts it. */
export interface LiveService {
  readonly url: string;
  readonly running: Running;
  /** Until it first answered. */
  readonly startSeconds: number;
}

const START_SECONDS = 60;

/**
 * Starts the service on the loopback address and waits until `/livez` answers.
 *
 * @returns what it printed, where it never answered
 */
export async function startService(
  workplace: Workplace,
  env: Readonly<Record<string, string>>,
): Promise<LiveService | { readonly log: string }> {
  const port = await freePort();
  const words = [
    'src.main:app',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--no-access-log',
    '--no-server-header',
  ];
  const command = inService('uvicorn', words, env);
  const started = Date.now();
  const running = startProcess({
    program: command.program,
    words: command.words,
    folder: workplace.folder,
    env: { ...workplace.env, ...env },
    milliseconds: workplace.secondsLeft() * 1000,
    ...(workplace.signal === undefined ? {} : { signal: workplace.signal }),
  });
  const url = `http://127.0.0.1:${port}`;
  const state = { over: false };
  void running.done.then(() => {
    state.over = true;
  });
  while (!state.over && Date.now() - started < START_SECONDS * 1000) {
    if ((await statusOf(`${url}/livez`)) === 200)
      return { url, running, startSeconds: (Date.now() - started) / 1000 };
    await sleep(100);
  }
  await running.kill();
  return { log: (await running.done).output };
}

/** The status of an answer; `undefined` where there is none. */
export async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

/** A header line that the service's own `make token` prints, with every role; empty where it has no callers to tell apart. */
export async function callerHeader(
  workplace: Workplace,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  if ((await workplace.find('make')) === undefined) return '';
  const ran = await workplace.run({ program: 'make', words: ['-s', 'token'], env });
  const line = ran.status === 0 ? ran.stdout.trim() : '';
  const value = line.slice(line.indexOf(':') + 1).trim();
  if (value !== '') workplace.hide(value);
  return line;
}
