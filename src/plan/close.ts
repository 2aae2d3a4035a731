import { type Facts, fits, withCapabilities } from '../pattern/index.ts';
import type { Candidate } from './candidate.ts';

/** What a pattern was taken in for when it did not come of its own accord. */
interface Need {
  readonly requirer: string;
  readonly capability: string;
}

/** The patterns of one attempt, closed over what they require. */
export interface Closure {
  /** By id. */
  readonly selected: ReadonlyMap<string, Candidate>;
  /** Those that another one needs, by their id. */
  readonly needs: ReadonlyMap<string, Need>;
  /** The first requirement that nothing can provide. */
  readonly unmet?: Need;
}

/**
 * Takes every candidate that fits, and what these require, until nothing is missing.
 *
 * @param candidates - sorted by id
 * @param out - ids that may not be taken
 */
export function close(
  candidates: readonly Candidate[],
  out: ReadonlyMap<string, string>,
  facts: Facts,
): Closure {
  const open = candidates.filter(({ pattern }) => !out.has(pattern.id));
  const selected = new Map<string, Candidate>();
  const needs = new Map<string, Need>();
  for (;;) {
    const before = selected.size;
    takeFitting(open, selected, facts);
    const need = firstNeed(selected);
    if (need !== undefined) {
      const provider = bestProvider(open, need.capability);
      if (provider === undefined) return { selected, needs, unmet: need };
      selected.set(provider.pattern.id, provider);
      needs.set(provider.pattern.id, need);
    }
    if (selected.size === before) return { selected, needs };
  }
}

/** The capabilities that patterns provide, sorted. */
export function capabilitiesOf(candidates: Iterable<Candidate>): readonly string[] {
  const all = [...candidates].flatMap(({ pattern }) => pattern.provides.map(({ capability }) => capability));
  return [...new Set(all)].sort();
}

/** Better first: nothing against it, then relevance, quality, id. */
export function byPreference(a: Candidate, b: Candidate): number {
  const refused = Number(a.refusal !== undefined) - Number(b.refusal !== undefined);
  return (
    refused || b.relevance - a.relevance || b.quality - a.quality || (a.pattern.id < b.pattern.id ? -1 : 1)
  );
}

function takeFitting(open: readonly Candidate[], selected: Map<string, Candidate>, facts: Facts): void {
  for (;;) {
    const known = withCapabilities(facts, capabilitiesOf(selected.values()));
    const fitting = open.filter(
      ({ pattern, refusal }) =>
        !selected.has(pattern.id) && refusal === undefined && fits(pattern.when, known),
    );
    if (fitting.length === 0) return;
    for (const candidate of fitting) selected.set(candidate.pattern.id, candidate);
  }
}

/** The first requirement without a provider, by capability, then by id: an order that no ranking can change. */
function firstNeed(selected: ReadonlyMap<string, Candidate>): Need | undefined {
  const provided = new Set(capabilitiesOf(selected.values()));
  return [...selected.values()]
    .flatMap(({ pattern }) =>
      pattern.requires
        .filter((capability) => !provided.has(capability))
        .map((capability) => ({ requirer: pattern.id, capability })),
    )
    .sort((a, b) => compare(a.capability, b.capability) || compare(a.requirer, b.requirer))[0];
}

function bestProvider(open: readonly Candidate[], capability: string): Candidate | undefined {
  return open
    .filter(({ pattern }) => pattern.provides.some((each) => each.capability === capability))
    .sort(byPreference)[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
