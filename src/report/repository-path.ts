import type { ReadinessView } from './readiness/readiness-view.ts';

/** The judged folder of a view, from the top of its repository. */
export function folderOf({ folder, place }: Pick<ReadinessView, 'folder' | 'place'>): string {
  return folder ?? place?.folder ?? '.';
}

/**
 * A path as the repository knows it.
 *
 * @param folder - what `path` starts from, in the repository; `.` for the top
 * @param path - may lead up: what several services share stands above them
 */
export function repositoryPath(folder: string, path: string): string {
  const segments: string[] = [];
  for (const segment of `${folder}/${path}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
