import { groupBy } from '../group-by.ts';
import type { Edge, LockedPackage, MasterLock } from './master-lock.ts';

/** The packages that some requirements need, each with the extras that are needed of it. */
export type Closure = ReadonlyMap<LockedPackage, ReadonlySet<string>>;

/** Everything that can be reached from `edges`. */
export function closureOf(master: MasterLock, edges: readonly Edge[]): Closure {
  const byName = groupBy(master.packages, ({ name }) => name);
  const reached = new Map<LockedPackage, Set<string>>();
  const waiting = [...edges];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const found of packagesOf(next, byName)) {
      const known = reached.get(found);
      const extras = (next.extra ?? []).filter((extra) => known?.has(extra) !== true);
      reached.set(found, new Set([...(known ?? []), ...extras]));
      if (known === undefined) waiting.push(...found.dependencies);
      waiting.push(...extras.flatMap((extra) => found.optional[extra] ?? []));
    }
  }
  return reached;
}

/** An edge names a version only where the lock holds several. */
function packagesOf(
  { name, version }: Edge,
  byName: ReadonlyMap<string, readonly LockedPackage[]>,
): readonly LockedPackage[] {
  const found = byName.get(name) ?? [];
  return version === undefined ? found : found.filter((each) => each.version === version);
}
