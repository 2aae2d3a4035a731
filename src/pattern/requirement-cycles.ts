import { comparePaths } from '../tree/index.ts';
import type { Pattern } from './pattern.ts';

/**
 * The patterns that each pattern needs: for each required capability its only provider; where several could serve, none of
 * them is needed.
 *
 * @returns ids by id, sorted
 */
export function neededPatterns(patterns: readonly Pattern[]): ReadonlyMap<string, readonly string[]> {
  const providers = new Map<string, string[]>();
  for (const { id, provides } of patterns) {
    for (const { capability } of provides)
      providers.set(capability, [...(providers.get(capability) ?? []), id]);
  }
  return new Map(
    patterns.map(({ id, requires }) => {
      const needed = requires.flatMap((capability) => {
        const ids = providers.get(capability) ?? [];
        return ids.length === 1 ? ids : [];
      });
      return [id, [...new Set(needed)].filter((each) => each !== id).sort(comparePaths)];
    }),
  );
}

/** Circles of patterns that need each other; each starts and ends with its smallest id, and is told once. */
export function requirementCycles(patterns: readonly Pattern[]): readonly (readonly string[])[] {
  const needed = neededPatterns(patterns);
  const done = new Set<string>();
  const found = new Map<string, readonly string[]>();
  const visit = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      const cycle = rotated(trail.slice(start));
      found.set(cycle.join(' '), [...cycle, ...cycle.slice(0, 1)]);
      return;
    }
    if (done.has(id)) return;
    for (const next of needed.get(id) ?? []) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const id of [...needed.keys()].sort(comparePaths)) visit(id, []);
  return [...found.values()];
}

function rotated(cycle: readonly string[]): readonly string[] {
  const smallest = cycle.reduce((least, id, index) => ((cycle[least] ?? '') <= id ? least : index), 0);
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
