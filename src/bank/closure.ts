import type { Pattern } from '../pattern/index.ts';
import { comparePaths } from '../tree/index.ts';
import type { Needed } from './ports.ts';

type Requirer = Pick<Pattern, 'id' | 'requires'>;

/** How a bank looks patterns up while a closure grows. */
export interface Lookup {
  byIds(ids: readonly string[]): Promise<readonly Requirer[]>;
  providersOf(capabilities: readonly string[]): Promise<readonly Pattern[]>;
}

/**
 * Every pattern that could be needed along with `ids`: all that provide what these require, all that provide what those
 * require, and so on. Round by round, so that each is found by its shortest way.
 *
 * @returns by id
 */
export async function closureOver(ids: readonly string[], lookup: Lookup): Promise<readonly Needed[]> {
  const known = new Set(ids);
  const needed: Needed[] = [];
  let round = await lookup.byIds(ids);
  while (round.length > 0) {
    const needs = round.flatMap(({ id, requires }) =>
      requires.map((capability) => ({ capability, requirer: id })),
    );
    const capabilities = [...new Set(needs.map(({ capability }) => capability))].sort();
    const providers = capabilities.length === 0 ? [] : await lookup.providersOf(capabilities);
    const found = providers.filter(({ id }) => !known.has(id));
    for (const { id, provides } of found) {
      const offered = new Set(provides.map(({ capability }) => capability));
      const steps = needs
        .filter(({ capability }) => offered.has(capability))
        .map((need) => ({ id, ...need }));
      needed.push(...steps.sort(bySteps).slice(0, 1));
      known.add(id);
    }
    round = found;
  }
  return needed.sort((a, b) => comparePaths(a.id, b.id));
}

/** An order of the ways to one pattern that no bank can change: by capability, then by who requires it. */
export function bySteps(a: Needed, b: Needed): number {
  return comparePaths(a.capability, b.capability) || comparePaths(a.requirer, b.requirer);
}
