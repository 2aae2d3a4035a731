import { createHash } from 'node:crypto';
import { comparePaths } from './compare-paths.ts';

/** Git's modes of what a tree of ours holds. */
export type FileMode = '100644' | '100755' | '120000';

export interface TreeFile {
  /** Relative, `/`-separated, no leading slash. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: FileMode;
}

interface DirectoryNode {
  readonly files: Map<string, TreeFile>;
  readonly directories: Map<string, DirectoryNode>;
}

/** Sorted paths with bytes and mode. Immutable; computes the ids that git would give its files and itself. */
export class FileTree {
  readonly #files: ReadonlyMap<string, TreeFile>;

  private constructor(files: ReadonlyMap<string, TreeFile>) {
    this.#files = files;
  }

  /**
   * @throws RangeError - a path is absolute, leaves the tree, is empty, or occurs twice
   */
  static of(files: Iterable<TreeFile>): FileTree {
    const sorted = [...files].sort((a, b) => comparePaths(a.path, b.path));
    const byPath = new Map<string, TreeFile>();
    for (const file of sorted) {
      if (!isContained(file.path))
        throw new RangeError(`not a path inside a tree: ${JSON.stringify(file.path)}`);
      if (byPath.has(file.path)) throw new RangeError(`two files at ${file.path}`);
      byPath.set(file.path, file);
    }
    return new FileTree(byPath);
  }

  /** A tree of text files, for literals in tests and programs. */
  static fromText(texts: Readonly<Record<string, string>>): FileTree {
    return FileTree.of(Object.entries(texts).map(([path, text]) => textFile(path, text)));
  }

  get size(): number {
    return this.#files.size;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  get(path: string): TreeFile | undefined {
    return this.#files.get(path);
  }

  /** The file's text (UTF-8, lenient), or `undefined` where there is none. */
  text(path: string): string | undefined {
    const file = this.#files.get(path);
    return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
  }

  /** Paths in code-unit order. */
  paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Files in the order of their paths. */
  files(): readonly TreeFile[] {
    return [...this.#files.values()];
  }

  /** This tree with `files` added or replaced. */
  with(files: Iterable<TreeFile>): FileTree {
    const next = new Map(this.#files);
    for (const file of files) next.set(file.path, file);
    return FileTree.of(next.values());
  }

  /** This tree without `paths`. */
  without(paths: Iterable<string>): FileTree {
    const gone = new Set(paths);
    return FileTree.of(this.files().filter((file) => !gone.has(file.path)));
  }

  /** The id that `git write-tree` would print for this tree (SHA-1). */
  gitTreeId(): string {
    return treeId(directoryOf(this.files()));
  }
}

/** A regular file with `text` as UTF-8. */
export function textFile(path: string, text: string, mode: FileMode = '100644'): TreeFile {
  return { path, bytes: new TextEncoder().encode(text), mode };
}

/** The id that `git hash-object` would print for `bytes` (SHA-1). */
export function gitBlobId(bytes: Uint8Array): string {
  return hashObject('blob', bytes);
}

/** Lower-case hexadecimal SHA-256 of `bytes`. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `true` where `path` is relative, normal, and stays inside its tree. */
export function isContained(path: string): boolean {
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0')) return false;
  return path
    .split('/')
    .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && segment !== '.git');
}

function directoryOf(files: readonly TreeFile[]): DirectoryNode {
  const root: DirectoryNode = { files: new Map(), directories: new Map() };
  for (const file of files) {
    const segments = file.path.split('/');
    const name = segments.pop() ?? '';
    let node = root;
    for (const segment of segments) {
      const next = node.directories.get(segment) ?? { files: new Map(), directories: new Map() };
      node.directories.set(segment, next);
      node = next;
    }
    node.files.set(name, file);
  }
  return root;
}

function treeId(node: DirectoryNode): string {
  const entries = [
    ...[...node.files].map(([name, file]) => ({
      key: name,
      name,
      mode: file.mode,
      id: gitBlobId(file.bytes),
    })),
    // Git sorts a directory as if its name ended in a slash.
    ...[...node.directories].map(([name, child]) => ({
      key: `${name}/`,
      name,
      mode: '40000',
      id: treeId(child),
    })),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  const parts = entries.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(id, 'hex'),
  ]);
  return hashObject('tree', Buffer.concat(parts));
}

function hashObject(type: 'blob' | 'tree', content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
