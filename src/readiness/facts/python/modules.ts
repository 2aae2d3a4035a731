import { roleOf } from '../role.ts';
import type { Import, Scope } from './scope.ts';

interface Split {
  readonly path: string;
  readonly rest: readonly string[];
}

/** The Python files of a repository, found by the names under which they import each other. */
export class Modules {
  readonly #scopes: ReadonlyMap<string, Scope>;
  readonly #directories: ReadonlySet<string>;
  readonly #projects: readonly string[];
  readonly #workplaces: ReadonlySet<string>;
  readonly #starts = new Map<string, readonly string[]>();
  readonly #splits = new Map<string, Split | undefined>();

  /**
   * @param projects - folders that hold a project of their own: what is installed from them is imported from everywhere
   * @param workplaces - folders from which an image is built, or into which requirements are installed: their own code runs there
   */
  constructor(
    scopes: readonly Scope[],
    projects: readonly string[] = [],
    workplaces: readonly string[] = [],
  ) {
    this.#workplaces = new Set(workplaces);
    this.#scopes = new Map(scopes.map((scope) => [scope.path, scope]));
    this.#directories = new Set(scopes.flatMap(({ path }) => parents(path)));
    this.#projects = projects
      .flatMap((folder) => [folder, join(folder, 'src')])
      .filter((folder) => this.#directories.has(folder));
  }

  all(): readonly Scope[] {
    return [...this.#scopes.values()];
  }

  at(path: string): Scope | undefined {
    return this.#scopes.get(path);
  }

  /** The file that a dotted name means, seen from `from`; `undefined` where it is not of this repository. */
  find(dotted: string, from: string): string | undefined {
    if (dotted.startsWith('.')) return this.#relative(dotted, from);
    const segments = dotted.split('.');
    for (const root of this.#roots(from)) {
      const path = this.#file(root, segments);
      if (path !== undefined) return path;
    }
    return undefined;
  }

  /** `true` where the first segment of an absolute name is a file or folder of this repository, seen from `from`. */
  isLocal(dotted: string, from: string): boolean {
    return (
      dotted.startsWith('.') ||
      this.find(dotted.split('.')[0] ?? '', from) !== undefined ||
      this.#isFolder(dotted, from)
    );
  }

  /** The longest prefix of `dotted` that is a file, and the names after it. */
  split(dotted: string, from: string): Split | undefined {
    const key = `${from.slice(0, Math.max(0, from.lastIndexOf('/')))}\n${dotted}`;
    if (!this.#splits.has(key)) this.#splits.set(key, this.#split(dotted, from));
    return this.#splits.get(key);
  }

  #split(dotted: string, from: string): Split | undefined {
    const dots = /^\.*/.exec(dotted)?.[0] ?? '';
    const segments = dotted
      .slice(dots.length)
      .split('.')
      .filter((segment) => segment !== '');
    for (let length = segments.length; length >= 0; length -= 1) {
      if (length === 0 && dots === '') return undefined;
      const path = this.find(`${dots}${segments.slice(0, length).join('.')}`, from);
      if (path !== undefined) return { path, rest: segments.slice(length) };
    }
    return undefined;
  }

  /** Files that executing `statement` in `from` executes, packages first. */
  loadedBy(statement: Import, from: string): readonly string[] {
    const found = this.split(statement.loads, from);
    if (found === undefined) return [];
    const packages = parents(found.path).map((directory) => `${directory}/__init__.py`);
    return [...packages.filter((path) => this.#scopes.has(path)), found.path];
  }

  #isFolder(dotted: string, from: string): boolean {
    const [first = ''] = dotted.split('.');
    return this.#roots(from).some((root) => {
      const folder = join(root, first);
      // The scripts of a tool lie in a folder of its name (`alembic/`), which hides no package: it is none itself.
      return this.#directories.has(folder) && roleOf(`${folder}/_.py`) !== 'migration';
    });
  }

  #relative(dotted: string, from: string): string | undefined {
    const dots = /^\.+/.exec(dotted)?.[0].length ?? 0;
    const here = from.split('/').slice(0, -dots);
    const segments = dotted
      .slice(dots)
      .split('.')
      .filter((segment) => segment !== '');
    return this.#file(here.join('/'), segments);
  }

  #file(root: string, segments: readonly string[]): string | undefined {
    const base = [...(root === '' ? [] : [root]), ...segments].join('/');
    return [`${base}.py`, `${base}/__init__.py`].find((path) => this.#scopes.has(path));
  }

  /** Folders from which an absolute import of `from` may start: the outermost first, a package other than the root never. */
  #roots(from: string): readonly string[] {
    const folder = from.slice(0, Math.max(0, from.lastIndexOf('/')));
    const known = this.#starts.get(folder) ?? this.#startsOf(from);
    this.#starts.set(folder, known);
    return known;
  }

  #startsOf(from: string): readonly string[] {
    const folders = ['', ...parents(from)];
    const outer = folders.filter(
      (folder) => !this.#scopes.has(folder === '' ? '__init__.py' : `${folder}/__init__.py`),
    );
    // A `src` layout: the package stands beside, not around, the importing file.
    const beside = folders.flatMap((folder) =>
      this.#directories.has(join(folder, 'src')) ? [join(folder, 'src')] : [],
    );
    // The root is where a server is started, a package or not: asked last, it hides nothing.
    const worked = folders.filter((folder) => this.#workplaces.has(folder));
    return [...new Set([...outer, ...beside, '', ...worked, ...this.#projects])];
  }
}

/** The folders around `path`, outermost first. */
function parents(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
