import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type KnownModule, type ReadinessReport, RUBRIC_VERSION } from '../../readiness/index.ts';
import { type FileTree, gitBlobId, sha256 } from '../../tree/index.ts';
import { VERSION } from '../../version.ts';

/** What another version kept is not read. */
const FORM = `${VERSION} ${RUBRIC_VERSION} 1`;
const REPORTS_MAX = 8;
/** So many modules that changed since are kept beside the others: writing all of them anew takes longer than judging them. */
const SINCE_MAX = 64;

type Reports = ReadonlyMap<string, ReadinessReport>;
export type Modules = ReadonlyMap<string, KnownModule>;

/** Reports by the tree they are of, and modules by their path, in a folder of this user. */
export class KeptFacts {
  readonly #folder: string;
  readonly #name: string;
  #all: Modules = new Map();
  #since: Modules = new Map();

  /** @param of - what the facts are of: a folder by its real path */
  constructor(folder: string, of: string) {
    this.#folder = folder;
    this.#name = sha256(of).slice(0, 16);
  }

  reports(): Promise<Reports> {
    return this.#read<ReadinessReport>('reports');
  }

  async modules(): Promise<Modules> {
    this.#all = await this.#read<KnownModule>('facts');
    this.#since = this.#all.size === 0 ? new Map() : await this.#read<KnownModule>('since');
    return new Map([...this.#all, ...this.#since]);
  }

  /** Keeps the newest reports. */
  async keepReports(reports: Reports): Promise<void> {
    await this.#write('reports', new Map([...reports].slice(-REPORTS_MAX)));
  }

  /**
   * Keeps modules for the next run.
   *
   * @param modules - all that are there
   * @param changed - those of them that were not kept before
   */
  async keepModules(modules: Modules, changed: Modules): Promise<void> {
    const since = new Map([...this.#since, ...changed]);
    const few = this.#all.size > 0 && since.size <= SINCE_MAX;
    if (!few) await this.#write('facts', modules);
    await this.#write('since', few ? since : new Map());
  }

  // What cannot be read was never kept: the run is then as long as the first.
  async #read<T>(kind: string): Promise<ReadonlyMap<string, T>> {
    try {
      const read: unknown = deserialize(await readFile(this.#path(kind)));
      const { form, kept } = read as { readonly form?: unknown; readonly kept?: unknown };
      return form === FORM && kept instanceof Map ? (kept as ReadonlyMap<string, T>) : new Map();
    } catch {
      return new Map();
    }
  }

  async #write(kind: string, kept: ReadonlyMap<string, unknown>): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const path = this.#path(kind);
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, serialize({ form: FORM, kept }), { mode: 0o600 });
    await rename(unfinished, path);
  }

  #path(kind: string): string {
    return join(this.#folder, `${this.#name}.${kind}`);
  }
}

/** The same for trees that the same report is of. */
export function treeKey(tree: FileTree, ...further: readonly string[]): string {
  const files = tree.files().map(({ path, mode, bytes }) => `${mode} ${gitBlobId(bytes)} ${path}`);
  return sha256(JSON.stringify([...further, ...files]));
}
