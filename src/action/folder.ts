import { relative } from 'node:path';

/** A folder of the repository as git writes it: `.` for the top, no slash at the end. */
export function folderOf(path: string): string {
  return relative('.', path).replaceAll('\\', '/') || '.';
}
