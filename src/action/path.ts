import { relative, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import type { Host } from './host.ts';
import { pathOutsideWorkspace } from './problems.ts';

/**
 * A path of the checkout, absolute.
 *
 * @throws UserError - the path leads out of the checkout
 */
export function folderInside(path: string, host: Host): string {
  const folder = resolve(host.workspace, path);
  const below = relative(host.workspace, folder);
  if (below === '..' || below.startsWith('../')) throw new UserError(pathOutsideWorkspace.at({ path }));
  return folder;
}
