import type { Omission } from '../omission.ts';
import type { SpecRequirements } from '../spec/index.ts';
import type { Candidate } from './candidate.ts';
import { requiredFeatures } from './facts-of.ts';
import type { RejectedPattern } from './plan.ts';
import { placeOf } from './words.ts';

/** What is looked at when a feature is missing. */
export interface Selection {
  readonly candidates: readonly Candidate[];
  readonly capabilities: readonly string[];
  readonly rejected: readonly RejectedPattern[];
}

/** An Omission for each feature that the spec requires and no selected pattern provides. */
export function unmetFeatures(spec: SpecRequirements, selection: Selection): readonly Omission[] {
  return requiredFeatures(spec)
    .filter(({ id }) => !selection.capabilities.includes(`feature.${id}`))
    .map(({ id, evidence }) => ({
      what: `feature \`${id}\`${placeOf(evidence[0])}`,
      ...explanationOf(`feature.${id}`, selection),
    }));
}

function explanationOf(
  capability: string,
  { candidates, rejected }: Selection,
): Pick<Omission, 'because' | 'remedy'> {
  const provider = candidates.find(({ pattern }) =>
    pattern.provides.some((each) => each.capability === capability),
  );
  const why = rejected.find(({ id }) => id === provider?.pattern.id)?.why;
  if (provider === undefined || why === undefined) {
    return {
      because: `no pattern of the bank provides \`${capability}\``,
      remedy: `write it into the service, or add a pattern that provides \`${capability}\` and name its directory with \`--patterns\``,
    };
  }
  return {
    because: `\`${provider.pattern.id}\` would provide it, but is left out: ${why}`,
    remedy: `make room for \`${provider.pattern.id}\`, or add another pattern that provides \`${capability}\``,
  };
}
