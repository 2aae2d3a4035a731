import { createHash } from 'node:crypto';
import { type FileMode, FileTree, gitBlobId, type TreeFile } from '../../src/tree/index.ts';

export interface StoredCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Set where the request named an author: then GitHub does not sign. */
  readonly author?: unknown;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha?: string | null;
  readonly content?: string;
}

/** Git objects and refs in memory, with git's own ids for blobs and trees. */
export class GitStore {
  readonly blobs = new Map<string, Uint8Array>();
  readonly trees = new Map<string, FileTree>();
  readonly commits = new Map<string, StoredCommit>();
  /** With `refs/`. */
  readonly refs = new Map<string, string>();

  addBlob(bytes: Uint8Array): string {
    const id = gitBlobId(bytes);
    this.blobs.set(id, bytes);
    return id;
  }

  addTree(tree: FileTree): string {
    const id = tree.gitTreeId();
    this.trees.set(id, tree);
    for (const { bytes } of tree.files()) this.addBlob(bytes);
    // A folder is a tree of its own: whoever knows its id can read it.
    const folders = new Set(
      tree.paths().flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])),
    );
    for (const folder of folders) this.addTree(below(tree, folder));
    return id;
  }

  /** @returns `undefined` where an entry names a blob that is not there, or deletes what is not there */
  changeTree(base: FileTree, entries: readonly TreeEntry[]): FileTree | undefined {
    const gone = entries.filter(({ sha }) => sha === null).map(({ path }) => path);
    if (gone.some((path) => !base.has(path))) return undefined;
    const written: TreeFile[] = [];
    for (const { path, mode, sha, content } of entries) {
      if (sha === null) continue;
      const bytes = content === undefined ? this.blobs.get(sha ?? '') : new TextEncoder().encode(content);
      if (bytes === undefined) return undefined;
      written.push({ path, bytes, mode: mode as FileMode });
    }
    return base.without(gone).with(written);
  }

  addCommit(commit: Omit<StoredCommit, 'sha'>): string {
    const sha = createHash('sha1')
      .update(JSON.stringify(commit))
      .update(String(this.commits.size))
      .digest('hex');
    this.commits.set(sha, { ...commit, sha });
    return sha;
  }

  treeOf(commit: string): FileTree {
    const tree = this.trees.get(this.commits.get(commit)?.tree ?? '');
    if (tree === undefined) throw new Error(`no commit ${commit}`);
    return tree;
  }

  descends(commit: string, ancestor: string): boolean {
    if (commit === ancestor) return true;
    return this.commits.get(commit)?.parents.some((parent) => this.descends(parent, ancestor)) ?? false;
  }
}

function below(tree: FileTree, folder: string): FileTree {
  const prefix = `${folder}/`;
  return FileTree.of(
    tree
      .files()
      .filter(({ path }) => path.startsWith(prefix))
      .map((file) => ({ ...file, path: file.path.slice(prefix.length) })),
  );
}
