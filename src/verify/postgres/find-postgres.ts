import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findProgram, isExecutable } from '../process/find-program.ts';

/** Where packages put the server: its programs are not on `PATH` there. */
const PLACES = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/** The folder with `initdb` and `postgres`, of the newest version that is installed; `undefined` where there is none. */
export async function findPostgres(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const onPath = await findProgram('initdb', env);
  const installed = await Promise.all(PLACES.map(versionsIn));
  const folders = [...(onPath === undefined ? [] : [dirname(onPath)]), ...installed.flat()];
  for (const folder of folders) {
    if ((await isExecutable(join(folder, 'initdb'))) && (await isExecutable(join(folder, 'postgres'))))
      return folder;
  }
  return undefined;
}

async function versionsIn(place: string): Promise<readonly string[]> {
  const names = await readdir(place).catch(() => []);
  return names
    .filter((name) => /^(?:postgresql@)?\d+$/.test(name))
    .sort((a, b) => numberIn(b) - numberIn(a))
    .map((name) => join(place, name, 'bin'));
}

function numberIn(name: string): number {
  return Number(name.replace(/\D/g, ''));
}
