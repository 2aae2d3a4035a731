import { CATEGORIES, type Category } from '../category.ts';
import type { Capability, Pattern } from '../pattern/index.ts';
import { comparePaths } from '../tree/index.ts';

/** The patterns of a site and what they are to each other. */
export interface Catalogue {
  /** By id. */
  readonly patterns: readonly Pattern[];
  /** Those that are not ours. */
  readonly own: ReadonlySet<string>;
  /** Every capability that is provided, required or refused, in order. */
  readonly capabilities: readonly Capability[];
  /** By id; those that the composition itself provides have none. */
  readonly providers: ReadonlyMap<Capability, readonly Pattern[]>;
  /** By id. */
  readonly requirers: ReadonlyMap<Capability, readonly Pattern[]>;
  /** By id: the patterns that refuse to stand beside the capability. */
  readonly refusers: ReadonlyMap<Capability, readonly Pattern[]>;
}

/** @param own - ids of patterns that are not ours */
export function catalogueOf(patterns: readonly Pattern[], own: ReadonlySet<string>): Catalogue {
  const sorted = [...patterns].sort((a, b) => comparePaths(a.id, b.id));
  const providers = grouped(sorted, ({ provides }) => provides.map(({ capability }) => capability));
  const requirers = grouped(sorted, ({ requires }) => requires);
  const refusers = grouped(sorted, ({ conflicts }) => conflicts.map(({ capability }) => capability));
  const capabilities = new Set([...providers.keys(), ...requirers.keys(), ...refusers.keys()]);
  return {
    patterns: sorted,
    own,
    capabilities: [...capabilities].sort(comparePaths),
    providers,
    requirers,
    refusers,
  };
}

/** The patterns of one category, by id. */
export function patternsOf({ patterns }: Catalogue, category: Category): readonly Pattern[] {
  return patterns.filter((pattern) => pattern.category === category);
}

/** The categories that have a pattern, in their own order. */
export function filledCategories(catalogue: Catalogue): readonly Category[] {
  return CATEGORIES.filter((category) => patternsOf(catalogue, category).length > 0);
}

/** The patterns that require something that this one provides, each once, by id. */
export function requirersOf({ requirers }: Catalogue, { id, provides }: Pattern): readonly Pattern[] {
  const all = provides.flatMap(({ capability }) => requirers.get(capability) ?? []);
  return [...new Set(all)].filter((pattern) => pattern.id !== id).sort((a, b) => comparePaths(a.id, b.id));
}

function grouped(
  patterns: readonly Pattern[],
  keysOf: (pattern: Pattern) => readonly Capability[],
): ReadonlyMap<Capability, readonly Pattern[]> {
  const groups = new Map<Capability, Pattern[]>();
  for (const pattern of patterns) {
    for (const key of new Set(keysOf(pattern))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [pattern]);
      else group.push(pattern);
    }
  }
  return groups;
}
