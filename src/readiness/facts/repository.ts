import type { Omission } from '../../omission.ts';
import { comparePaths, type FileTree } from '../../tree/index.ts';
import { type Data } from './files/data.ts';
import { readToml } from './files/toml.ts';
import { readYaml } from './files/yaml.ts';
import { roleOf } from './role.ts';

/** Larger files are not read: no hand writes them. */
const BYTES_MAX = 1_000_000;

/** The texts of a tree, read once, and what could not be read. */
export class Repository {
  readonly #tree: FileTree;
  readonly #omissions: Omission[] = [];
  readonly #data = new Map<string, readonly Data[] | undefined>();

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  /** Paths that are not vendored, in order. */
  paths(): readonly string[] {
    return this.#tree.paths().filter((path) => roleOf(path) !== 'vendored');
  }

  /** Paths whose last segment is one of `names`, the shallowest first. */
  named(...names: readonly string[]): readonly string[] {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    return byDepth(this.paths().filter((path) => wanted.has((path.split('/').at(-1) ?? '').toLowerCase())));
  }

  /** Paths that `pattern` matches, the shallowest first. */
  matching(pattern: RegExp): readonly string[] {
    return byDepth(this.paths().filter((path) => pattern.test(path)));
  }

  has(path: string): boolean {
    return this.#tree.has(path);
  }

  /** `true` where something lies in `folder`. */
  holds(folder: string): boolean {
    return this.#tree.paths().some((path) => path.startsWith(`${folder}/`));
  }

  isLink(path: string): boolean {
    return this.#tree.get(path)?.mode === '120000';
  }

  /** The text of a file; `undefined` where it is missing, too large, a link, in conflict or not text. */
  text(path: string): string | undefined {
    const file = this.#tree.get(path);
    if (file === undefined || file.mode === '120000') return undefined;
    if (file.bytes.length > BYTES_MAX)
      return this.#leaveOut(path, `it has ${file.bytes.length} bytes, more than ${BYTES_MAX}`);
    if (file.bytes.subarray(0, 8000).includes(0)) return this.#leaveOut(path, 'it is binary');
    const text = new TextDecoder().decode(file.bytes);
    return isInConflict(text) ? this.#leaveOut(path, 'it holds the marks of a merge conflict') : text;
  }

  /** The documents of a YAML file. */
  yaml(path: string): readonly Data[] {
    return this.#read(path, readYaml, 'YAML') ?? [];
  }

  /** A TOML file. */
  toml(path: string): Data | undefined {
    return this.#read(path, (text) => asList(readToml(text)), 'TOML')?.[0];
  }

  /** Notes that a file could not be judged. */
  omit(path: string, because: string): void {
    this.#leaveOut(path, because);
  }

  omissions(): readonly Omission[] {
    return [...new Map(this.#omissions.map((omission) => [omission.what, omission])).values()];
  }

  #read(
    path: string,
    reader: (text: string) => readonly Data[] | undefined,
    notation: string,
  ): readonly Data[] | undefined {
    if (this.#data.has(path)) return this.#data.get(path);
    const text = this.text(path);
    const data = text === undefined ? undefined : reader(text);
    if (text !== undefined && data === undefined)
      this.#leaveOut(path, `it is not ${notation} that can be read`);
    this.#data.set(path, data);
    return data;
  }

  #leaveOut(path: string, because: string): undefined {
    this.#omissions.push({
      what: path,
      because,
      remedy: `make ${JSON.stringify(path)} readable, or remove it`,
    });
    return undefined;
  }
}

/** Whether git left both sides of a change in the file: until somebody decides, no tool can read it. */
function isInConflict(text: string): boolean {
  const ours = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ');
  if (ours < 0) return false;
  const between = text.replaceAll('\r\n', '\n').indexOf('\n=======\n', ours);
  return between >= 0 && text.includes('\n>>>>>>> ', between);
}

function asList(data: Data | undefined): readonly Data[] | undefined {
  return data === undefined ? undefined : [data];
}

function byDepth(paths: readonly string[]): readonly string[] {
  return [...paths].sort((a, b) => a.split('/').length - b.split('/').length || comparePaths(a, b));
}
