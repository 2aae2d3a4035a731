import type { Omission } from '../omission.ts';
import type { Pattern } from '../pattern/index.ts';
import { comparePaths } from '../tree/index.ts';
import { bySteps } from './closure.ts';
import type { Needed, PatternBank, SearchHit, SearchQuery } from './ports.ts';

/** A bank that others share, and above it patterns of one run: nothing of them is written to the shared one. */
export class LayeredBank implements PatternBank {
  readonly #below: PatternBank;
  readonly #above: PatternBank;
  readonly #ids: Set<string>;

  /** @param ids - of the patterns above; they take the place of those below */
  constructor(below: PatternBank, above: PatternBank, ids: Iterable<string>) {
    this.#below = below;
    this.#above = above;
    this.#ids = new Set(ids);
  }

  get kind(): PatternBank['kind'] {
    return this.#below.kind;
  }

  get omissions(): readonly Omission[] {
    return [...this.#below.omissions, ...this.#above.omissions];
  }

  async hybridSearch(queries: readonly SearchQuery[]): Promise<readonly (readonly SearchHit[])[]> {
    const wider = queries.map((query) => ({ ...query, limit: query.limit + this.#ids.size }));
    const [below, above] = await Promise.all([
      this.#below.hybridSearch(wider),
      this.#above.hybridSearch(queries),
    ]);
    return queries.map(({ limit }, index) => {
      const shared = (below[index] ?? []).filter(({ pattern }) => !this.#ids.has(pattern.id));
      return [...shared, ...(above[index] ?? [])].sort(bestFirst).slice(0, limit);
    });
  }

  /** Patterns above may need patterns below, and the other way round: both are asked until nothing new is found. */
  async closure(ids: readonly string[]): Promise<readonly Needed[]> {
    const needed = new Map<string, Needed>();
    for (let from = ids; from.length > 0; ) {
      const found = (await Promise.all([this.#below.closure(from), this.#above.closure(from)])).flat();
      const isNew = ({ id }: Needed) => !needed.has(id) && !ids.includes(id);
      const next = found.filter(isNew).sort(bySteps);
      for (const each of next) if (isNew(each)) needed.set(each.id, each);
      from = [...new Set(next.map(({ id }) => id))];
    }
    return [...needed.values()].sort((a, b) => comparePaths(a.id, b.id));
  }

  async storeProductionPattern(pattern: Pattern): Promise<'added' | 'changed' | 'unchanged'> {
    this.#ids.add(pattern.id);
    return this.#above.storeProductionPattern(pattern);
  }

  async close(): Promise<void> {
    await Promise.all([this.#below.close(), this.#above.close()]);
  }
}

function bestFirst(a: SearchHit, b: SearchHit): number {
  return b.relevance - a.relevance || comparePaths(a.pattern.id, b.pattern.id);
}
