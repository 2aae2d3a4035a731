import { decide } from '../../policy/index.ts';
import { assess, ModuleReader, openPythonParser, type ReadinessReport } from '../../readiness/index.ts';
import type { FileTree } from '../../tree/index.ts';
import { assetsFolder } from '../root.ts';
import type { Judge, Measure } from './judge.ts';
import { KeptFacts, type Modules, treeKey } from './kept-facts.ts';

/** A judge that reads only what changed since it last judged here. */
export interface KeepingJudge {
  readonly judge: Judge;
  /**
   * Keeps what was read for the next run.
   *
   * @returns why nothing could be kept; `undefined` where it is
   */
  readonly keep: () => Promise<string | undefined>;
}

/** Opens a judge with what an earlier one kept in `folder` of the service at `of`. */
export async function openKeepingJudge(
  measure: Measure,
  { folder, of }: { readonly folder: string; readonly of: string },
): Promise<KeepingJudge> {
  const kept = new KeptFacts(folder, of);
  const known = await kept.reports();
  const memory = new Memory(kept, new Map(known));
  const { profile } = measure.policy;
  return {
    judge: async (tree, unread = []) => {
      const key = treeKey(tree, profile ?? '', ...unread);
      const report = await memory.report(key, tree, async (reader) =>
        assess(tree, { reader, unread, ...(profile === undefined ? {} : { profile }) }),
      );
      return { report, verdict: decide({ report, ...measure }) };
    },
    keep: () => memory.keep(),
  };
}

class Memory {
  readonly #kept: KeptFacts;
  readonly #reports: Map<string, ReadinessReport>;
  #reader: ModuleReader | undefined;
  #paths: ReadonlySet<string> = new Set();
  #fresh = false;

  constructor(kept: KeptFacts, reports: Map<string, ReadinessReport>) {
    this.#kept = kept;
    this.#reports = reports;
  }

  async report(
    key: string,
    tree: FileTree,
    make: (reader: ModuleReader) => Promise<ReadinessReport>,
  ): Promise<ReadinessReport> {
    const known = this.#reports.get(key);
    if (known !== undefined) return known;
    this.#reader ??= new ModuleReader(await openPythonParser(assetsFolder()), await this.#kept.modules());
    this.#paths = new Set(tree.paths());
    this.#fresh = true;
    const report = await make(this.#reader);
    this.#reports.set(key, report);
    return report;
  }

  async keep(): Promise<string | undefined> {
    if (!this.#fresh) return undefined;
    try {
      await this.#kept.keepReports(this.#reports);
      const changed = this.#reader?.parsed() ?? new Map();
      if (changed.size > 0) await this.#kept.keepModules(this.#present(), changed);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Of the tree that was judged last: what was deleted is forgotten. */
  #present(): Modules {
    return new Map([...(this.#reader?.known() ?? [])].filter(([path]) => this.#paths.has(path)));
  }
}
