import type { SearchHit } from '../bank/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import { type Facts, requirementCycles } from '../pattern/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { firstClash } from './clash.ts';
import { type Closure, capabilitiesOf, close } from './close.ts';
import { factsOf } from './facts-of.ts';
import { inCompositionOrder } from './order.ts';
import { parametersOf, readSettings } from './parameters.ts';
import type { Plan, RejectedPattern } from './plan.ts';
import { excludedButNeeded, noProvider, nothingFits, reluctantly, requirementCircle } from './problems.ts';
import { unmetFeatures } from './unmet-features.ts';
import { whyIn, whyUnfit } from './why.ts';

export interface SolveOptions {
  readonly spec: SpecRequirements;
  /** What the bank proposed, one list a query, in any order. */
  readonly hits: readonly (readonly SearchHit[])[];
  /** `id.parameter=value`, as the user typed them. */
  readonly settings?: readonly string[];
}

export interface Solution {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
  /** Features that the spec requires and nothing provides, and values that could not be taken over. */
  readonly omissions: readonly Omission[];
}

/**
 * Decides which of the proposed patterns make the service (DESIGN.md, "Retrieval proposes, the solver decides").
 *
 * A pattern is in when its condition holds, its quality and success rate reach the thresholds, the spec does not exclude it
 * and nothing it clashes with is preferred; or when another one requires it. Ranking decides only between two patterns
 * that neither constraints nor the spec tell apart.
 *
 * @returns the plan, with a reason for each pattern in and out; it does not depend on the order of the hits
 */
export function solve({ spec, hits, settings = [] }: SolveOptions): Solution {
  const facts = factsOf(spec);
  const candidates = candidatesOf(hits, spec);
  const { closure, out, problems } = settle(candidates, facts);
  const ordered = inCompositionOrder([...closure.selected.values()]);
  const patterns = ordered.map(({ pattern }) => pattern);
  const set = readSettings(settings, patterns);
  const filled = ordered.map(({ pattern }) => parametersOf(pattern, { settings: set, facts, spec }));
  const plan: Plan = {
    selected: ordered.map((candidate, index) => ({
      pattern: candidate.pattern,
      relevance: candidate.relevance,
      quality: candidate.quality,
      why: whyIn(candidate, closure, spec),
      parameters: filled[index]?.values ?? {},
    })),
    rejected: rejectedOf(candidates, closure, { out, spec }),
    capabilities: capabilitiesOf(ordered),
  };
  return {
    plan,
    diagnostics: [
      ...(ordered.length === 0 ? [nothingFits.at({})] : []),
      ...problems,
      ...reluctantChoices(closure),
      ...requirementCycles(patterns).map((cycle) => requirementCircle.at({ cycle })),
      ...set.diagnostics,
    ],
    omissions: [
      ...unmetFeatures(spec, { candidates, ...plan }),
      ...filled.flatMap(({ omissions }) => omissions),
    ],
  };
}

interface Settled {
  readonly closure: Closure;
  /** Ids of the patterns that had to leave, with the reason. */
  readonly out: ReadonlyMap<string, string>;
  readonly problems: readonly Diagnostic[];
}

/** Closes, drops what clashes or cannot be satisfied, and closes again; each round drops one pattern for good. */
function settle(candidates: readonly Candidate[], facts: Facts): Settled {
  const out = new Map<string, string>();
  const problems: Diagnostic[] = [];
  for (;;) {
    const closure = close(candidates, out, facts);
    if (closure.unmet !== undefined) {
      const { requirer, capability } = closure.unmet;
      out.set(requirer, `it requires \`${capability}\`, which nothing provides`);
      problems.push(noProvider.at({ id: requirer, capability }));
      continue;
    }
    const clash = firstClash(closure);
    if (clash === undefined) return { closure, out, problems };
    out.set(clash.loser, clash.why);
  }
}

interface Refused {
  readonly out: ReadonlyMap<string, string>;
  readonly spec: SpecRequirements;
}

function rejectedOf(
  candidates: readonly Candidate[],
  { selected }: Closure,
  { out, spec }: Refused,
): readonly RejectedPattern[] {
  return candidates
    .filter(({ pattern }) => !selected.has(pattern.id))
    .map((candidate) => {
      const { pattern, refusal } = candidate;
      return { id: pattern.id, why: out.get(pattern.id) ?? refusal ?? whyUnfit(candidate, spec) };
    });
}

function reluctantChoices({ selected, needs }: Closure): readonly Diagnostic[] {
  return [...needs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { requirer, capability }]) => {
      const { refusal, excluded } = selected.get(id) ?? {};
      if (refusal === undefined) return [];
      const kind = excluded === true ? excludedButNeeded : reluctantly;
      return [kind.at({ id, requirer, capability, refusal })];
    });
}
