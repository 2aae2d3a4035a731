import type { ContributionKind } from './kind.ts';

/**
 * The kinds as given, once it is certain that their names tell them apart.
 *
 * @throws RangeError - two kinds have one name
 */
export function registryOf(kinds: readonly ContributionKind[]): readonly ContributionKind[] {
  const names = new Set<string>();
  for (const { kind } of kinds) {
    if (names.has(kind)) throw new RangeError(`two contribution kinds are named ${kind}`);
    names.add(kind);
  }
  return kinds;
}
