import type { Candidate } from './candidate.ts';
import { byPreference, type Closure } from './close.ts';

/** Two selected patterns that do not go together, and which of them leaves. */
export interface Clash {
  readonly loser: string;
  /** Why it is out, in words. */
  readonly why: string;
}

interface Pair {
  readonly a: Candidate;
  readonly b: Candidate;
}

/** The first clash among the selected patterns, in the order of their ids. */
export function firstClash({ selected }: Closure): Clash | undefined {
  const sorted = [...selected.values()].sort((x, y) => (x.pattern.id < y.pattern.id ? -1 : 1));
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      const clash = supersededIn({ a, b }) ?? clashIn({ a, b }, sorted);
      if (clash !== undefined) return clash;
    }
  }
  return undefined;
}

function supersededIn({ a, b }: Pair): Clash | undefined {
  const over = (x: Candidate, y: Candidate) => x.pattern.supersedes.includes(y.pattern.id);
  if (over(a, b) === over(b, a)) return undefined;
  const [winner, loser] = over(a, b) ? [a, b] : [b, a];
  return { loser: loser.pattern.id, why: `\`${winner.pattern.id}\` supersedes it` };
}

function clashIn(pair: Pair, selected: readonly Candidate[]): Clash | undefined {
  const quarrel = quarrelOf(pair) ?? quarrelOf({ a: pair.b, b: pair.a });
  if (quarrel === undefined) return undefined;
  const { winner, loser, because } = judge(pair, selected);
  const { capability, reason } = quarrel;
  return {
    loser: loser.pattern.id,
    why: `\`${winner.pattern.id}\` has \`${capability}\`: ${reason}; ${because}`,
  };
}

/** What `a` has against `b`: a stated conflict, else a capability that `a` wants to provide alone. */
function quarrelOf({ a, b }: Pair): { readonly capability: string; readonly reason: string } | undefined {
  const offered = new Set(b.pattern.provides.map(({ capability }) => capability));
  const stated = a.pattern.conflicts.find(({ capability }) => offered.has(capability));
  if (stated !== undefined) return stated;
  const alone = a.pattern.provides.find(({ capability, exclusive }) => exclusive && offered.has(capability));
  return alone === undefined ? undefined : { capability: alone.capability, reason: 'a service has it once' };
}

/** Constraints decide first, then the spec; ranking only where both are silent. */
function judge({ a, b }: Pair, selected: readonly Candidate[]) {
  const rules = [
    { because: 'other patterns need it', of: (x: Candidate, y: Candidate) => isNeeded(x, y, selected) },
    { because: 'the spec asks for it', of: (x: Candidate) => x.pattern.when !== undefined },
  ];
  for (const { because, of } of rules) {
    if (of(a, b) !== of(b, a))
      return of(a, b) ? { winner: a, loser: b, because } : { winner: b, loser: a, because };
  }
  const [winner, loser] = byPreference(a, b) < 0 ? [a, b] : [b, a];
  const because =
    winner.relevance > loser.relevance
      ? 'it is closer to the spec'
      : 'it is the better or the first of the two';
  return { winner, loser, because };
}

/** Whether some other pattern requires a capability that only `x` provides once `x` and `y` do not go together. */
function isNeeded(x: Candidate, y: Candidate, selected: readonly Candidate[]): boolean {
  const provides = ({ pattern }: Candidate, capability: string) =>
    pattern.provides.some((each) => each.capability === capability);
  const others = selected.filter((each) => each !== x && each !== y);
  return others.some(({ pattern }) =>
    pattern.requires.some(
      (capability) =>
        provides(x, capability) &&
        !provides(y, capability) &&
        !others.some((each) => provides(each, capability)),
    ),
  );
}
