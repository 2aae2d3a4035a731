import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths below `folder` of files in `place` whose names match, sorted; none where there is no such place. */
async function filesIn(folder: string, place: string, name: RegExp): Promise<readonly string[]> {
  const names = await readdir(join(folder, place)).catch(() => []);
  return names
    .filter((one) => name.test(one))
    .sort()
    .map((one) => (place === '.' ? one : `${place}/${one}`));
}

/** Dockerfiles of a service. */
export async function dockerfiles(folder: string): Promise<readonly string[]> {
  const found = await Promise.all(
    ['.', 'docker'].map((place) => filesIn(folder, place, /^Dockerfile(?:\..+)?$/)),
  );
  return found.flat();
}

/** Compose files of a service. */
export async function composeFiles(folder: string): Promise<readonly string[]> {
  const name = /^(?:docker-)?compose\.ya?ml$/;
  const found = await Promise.all(['.', 'docker'].map((place) => filesIn(folder, place, name)));
  return found.flat();
}

/** Workflows of a service. */
export async function workflows(folder: string): Promise<readonly string[]> {
  return filesIn(folder, '.github/workflows', /\.ya?ml$/);
}
