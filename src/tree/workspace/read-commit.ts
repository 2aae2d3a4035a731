import { relative, sep } from 'node:path';
import { FileTree } from '../file-tree.ts';
import { repositoryOf } from './documents.ts';
import { loadTree, runGit } from './git-objects.ts';
import { type ServiceFiles, serviceOf } from './read-service.ts';

/**
 * A service as it was where the work in a folder left `ref`: at the merge base of both.
 *
 * @param ref - a branch, a tag or a commit
 * @returns `undefined` where git does not know the commit, or the folder was not there yet
 */
export async function readServiceAt(folder: string, ref: string): Promise<ServiceFiles | undefined> {
  const root = await repositoryOf(folder);
  const known = await runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (!known.ok) return undefined;
  const commit = known.stdout.toString('utf8').trim();
  const base = await runGit(root, ['merge-base', commit, 'HEAD']);
  // In a shallow clone two commits may have no common one: then the commit itself is what is left to compare with.
  const at = base.ok ? base.stdout.toString('utf8').trim() : commit;
  const tree = await loadTree({ directory: root }, at);
  if (tree === undefined) return undefined;
  const below = relative(root, folder).replaceAll(sep, '/');
  const prefix = below === '' ? '' : `${below}/`;
  const own = tree.files().filter(({ path }) => path.startsWith(prefix));
  if (own.length === 0) return undefined;
  return serviceOf(
    FileTree.of(own.map((file) => ({ ...file, path: file.path.slice(prefix.length) }))),
    sharedAbove(tree, below),
  );
}

/** The files of every folder above, the nearest first. */
function sharedAbove(
  tree: FileTree,
  below: string,
): readonly { readonly up: string; readonly tree: FileTree }[] {
  const segments = below === '' ? [] : below.split('/');
  return segments.map((_, index) => {
    const folder = segments.slice(0, segments.length - 1 - index);
    const prefix = folder.length === 0 ? '' : `${folder.join('/')}/`;
    const files = tree.files().filter(({ path }) => path.startsWith(prefix));
    return {
      up: '../'.repeat(index + 1),
      tree: FileTree.of(files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }))),
    };
  });
}

/** Fetches one commit from `origin`, as a workflow needs it whose checkout is shallow. @returns `false` where git refused */
export async function fetchCommit(folder: string, commit: string): Promise<boolean> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return false;
  const words = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit];
  return (await runGit(await repositoryOf(folder), words)).ok;
}
