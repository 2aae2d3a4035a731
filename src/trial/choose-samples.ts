import type { Pattern } from '../pattern/index.ts';
import { type Demand, NO_DEMAND, united, wordsOf } from './demand.ts';
import { Demands } from './demands-of.ts';
import type { SampleSize } from './sample-spec.ts';

/** A service to compose and run. */
export interface SampleDemand {
  readonly demand: Demand;
  readonly size: SampleSize;
}

/** A pattern that some specs select and others do not. */
interface Factor {
  readonly id: string;
  readonly alternatives: readonly Demand[];
}

/** More samples than this are for a machine that has nothing else to do. */
const SAMPLES_MAX = 10;

/**
 * Samples in which every two patterns that can go together do, and each is also there without the other.
 *
 * The first asks for nothing and has fields of every kind. For the rest, each of `n` factors is asked for in a different half of
 * the rows (Kleitman and Spencer, 1973): no half holds another, and any two meet. Where specs cannot say both, the first
 * in the order of the row wins, and what was never together is tried once more.
 *
 * @param targets - ids: only these are looked at, each in the smallest service that selects it and in the fullest
 */
export function chooseSamples(
  library: readonly Pattern[],
  targets: ReadonlySet<string>,
): readonly SampleDemand[] {
  const factors = factorsOf(library);
  const isWhole = library.every(({ id }) => targets.has(id));
  const rows = isWhole ? pairwise(factors) : around(factors, targets);
  const seen = new Set<string>();
  return rows.filter(({ demand, size }) => seen.size < seen.add([size, ...wordsOf(demand)].join(' ')).size);
}

function factorsOf(library: readonly Pattern[]): readonly Factor[] {
  const demands = new Demands(library);
  return library
    .map((pattern) => ({ id: pattern.id, alternatives: demands.of(pattern) }))
    .filter(({ alternatives }) => alternatives.every((demand) => !isEasy(demand)));
}

/** What every sample says anyhow: it has an entity. */
function isEasy(demand: Demand): boolean {
  return [...demand].every(([name, value]) => name === 'entities' && Number(value) <= 1);
}

function pairwise(factors: readonly Factor[]): readonly SampleDemand[] {
  const rows = halves(factors.length).map((members, row) =>
    packed(
      members.map((member) => factors[member]),
      row,
    ),
  );
  const samples = [{ demand: NO_DEMAND, size: 'rich' } as const, ...rows.map(small)];
  const missing = pairsWithout(factors, rows);
  const more: SampleDemand[] = [];
  while (missing.length > 0 && samples.length + more.length < SAMPLES_MAX) {
    const [a, b] = missing[0] ?? [];
    const rest = missing.flat();
    const row = packed([a, b, ...rest], 0);
    more.push(small(row));
    const left = missing.filter((pair) => !pair.every(({ alternatives }) => holds(row, alternatives)));
    // The pair itself may be one that no spec can say: it is tried once.
    missing.splice(0, missing.length, ...left.filter((pair) => pair !== missing[0]));
  }
  return [...samples, ...more];
}

function small(demand: Demand): SampleDemand {
  return { demand, size: 'small' };
}

/** The targets in the smallest service that selects them, and in services that have all else that goes with them. */
function around(factors: readonly Factor[], targets: ReadonlySet<string>): readonly SampleDemand[] {
  const own = factors.filter(({ id }) => targets.has(id));
  const samples: Demand[] = [];
  let left: readonly Factor[] = own;
  do {
    const alone = packed(left, 0);
    samples.push(alone, packed([...left, ...factors], 0));
    left = left.slice(1).filter(({ alternatives }) => !holds(alone, alternatives));
  } while (left.length > 0 && samples.length < SAMPLES_MAX);
  // The first has relations and fields of every kind: what is written once an entity may need them.
  return samples.map((demand, index) => ({ demand, size: index === 0 ? 'rich' : 'small' }));
}

/** One demand of as many factors as go together, those named first before others. */
function packed(factors: readonly (Factor | undefined)[], turn: number): Demand {
  const start = factors.length === 0 ? 0 : turn % factors.length;
  const turned = [...factors.slice(start), ...factors.slice(0, start)];
  return turned.reduce<Demand>((demand, factor) => {
    const alternatives = factor?.alternatives ?? [];
    const first = turn % Math.max(1, alternatives.length);
    const ordered = [...alternatives.slice(first), ...alternatives.slice(0, first)];
    return ordered.flatMap((one) => united(demand, one) ?? [])[0] ?? demand;
  }, NO_DEMAND);
}

/** `true` where a spec that says what `demand` asks meets one of the alternatives. */
function holds(demand: Demand, alternatives: readonly Demand[]): boolean {
  return alternatives.some((one) =>
    [...one].every(([name, value]) => {
      const said = demand.get(name);
      return typeof value === 'number' ? Number(said ?? 0) >= value : said === value;
    }),
  );
}

/** Pairs that a spec could say and that no row does. */
function pairsWithout(factors: readonly Factor[], rows: readonly Demand[]): (readonly [Factor, Factor])[] {
  return factors.flatMap((a, index) =>
    factors.slice(index + 1).flatMap((b): (readonly [Factor, Factor])[] => {
      const can = a.alternatives.some((x) => b.alternatives.some((y) => united(x, y) !== undefined));
      const isThere = rows.some((row) => holds(row, a.alternatives) && holds(row, b.alternatives));
      return can && !isThere ? [[a, b]] : [];
    }),
  );
}

/** For each row, which of `count` factors it asks for: each factor in another half of the rows. */
function halves(count: number): readonly (readonly number[])[] {
  if (count === 0) return [];
  let rows = 1;
  while (choose(rows, Math.floor(rows / 2) + 1) < count) rows += 1;
  const subsets = subsetsOf(rows, Math.floor(rows / 2) + 1).slice(0, count);
  return Array.from({ length: rows }, (_, row) =>
    subsets.flatMap((subset, factor) => (subset.includes(row) ? [factor] : [])),
  );
}

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}

/** The subsets with `size` members of the numbers below `n`, in lexical order. */
function subsetsOf(n: number, size: number, from = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return Array.from({ length: n - from }, (_, offset) => from + offset).flatMap((first) =>
    subsetsOf(n, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}
