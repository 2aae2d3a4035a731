/** What a spec must say, by the names that a `when` asks for: a truth, a text, or the least number. */
export type Demand = ReadonlyMap<string, boolean | string | number>;

/** A spec that need not say anything. */
export const NO_DEMAND: Demand = new Map();

/** Alternatives that are followed; a condition with more of them is met by the first. */
const ALTERNATIVES_MAX = 24;

/** Both demands in one; `undefined` where no spec can meet both. */
export function united(a: Demand, b: Demand): Demand | undefined {
  const all = new Map(a);
  for (const [name, value] of b) {
    const there = all.get(name);
    const both = there === undefined ? value : unitedValue(there, value);
    if (both === undefined) return undefined;
    all.set(name, both);
  }
  return all;
}

function unitedValue(
  a: boolean | string | number,
  b: boolean | string | number,
): boolean | string | number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return Math.max(a, b);
  return a === b ? a : undefined;
}

/** One of each, united; what cannot go together is left out. */
export function eachUnited(a: readonly Demand[], b: readonly Demand[]): readonly Demand[] {
  const pairs = a.flatMap((one) => b.flatMap((other) => united(one, other) ?? []));
  const seen = new Set<string>();
  const distinct = pairs.filter((demand) => {
    const key = wordsOf(demand).join(' ');
    return seen.size < seen.add(key).size;
  });
  return distinct.slice(0, ALTERNATIVES_MAX);
}

/** A demand in words, sorted: `auth jwt`, `feature.search`, `fields.html 1`, `not rate_limit`. */
export function wordsOf(demand: Demand): readonly string[] {
  return [...demand]
    .map(([name, value]) => (value === true ? name : value === false ? `not ${name}` : `${name} ${value}`))
    .sort();
}
