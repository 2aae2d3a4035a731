import { type Condition, type Facts, factsNamedIn, holds, parseWhen } from '../pattern/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import type { Candidate } from './candidate.ts';
import type { Closure } from './close.ts';
import { factSource, factsOf, requiredFeatures } from './facts-of.ts';
import { listed, placeOf } from './words.ts';

/** Why a selected pattern is in: the line of the spec that asks for it, else the pattern that needs it, else that every service has it. */
export function whyIn(candidate: Candidate, closure: Closure, spec: SpecRequirements): string {
  const { pattern, refusal } = candidate;
  const need = closure.needs.get(pattern.id);
  if (need !== undefined) {
    const although = refusal === undefined ? '' : `, although ${refusal}`;
    return `\`${need.requirer}\` requires \`${need.capability}\`${although}`;
  }
  return (
    askedBy(candidate, spec) ??
    fittingCondition(candidate, spec) ??
    requiredBy(candidate, closure) ??
    'every service has it'
  );
}

/** Why a pattern with a condition is out: what the spec says instead. */
export function whyUnfit({ pattern }: Candidate, spec: SpecRequirements): string {
  const condition = pattern.when ?? '';
  const name = decisiveFact(condition, spec);
  const unfit = `\`${condition}\` does not hold`;
  if (name === undefined) return unfit;
  return name.startsWith('feature.')
    ? `${unfit}: ${saidOfFeature(name.slice('feature.'.length), spec)}`
    : `${unfit}: \`${name}\` is \`${String(factsOf(spec)[name] ?? 0)}\`${placeOf(factSource(spec, name))}`;
}

function decisiveFact(when: string, spec: SpecRequirements): string | undefined {
  const parsed = parseWhen(when);
  return parsed.ok ? culprit(parsed.condition, factsOf(spec)) : undefined;
}

/** The first fact because of which a condition fails. */
function culprit(condition: Condition, facts: Facts): string | undefined {
  switch (condition.kind) {
    case 'fact':
    case 'compare':
      return condition.name;
    case 'provides':
      return undefined;
    case 'not':
      return culprit(condition.of, facts);
    case 'and':
    case 'or': {
      const failing = condition.of.find((part) => !holds(part, facts));
      return failing === undefined ? undefined : culprit(failing, facts);
    }
  }
}

function saidOfFeature(id: string, { features }: SpecRequirements): string {
  const feature = features.find((each) => each.id === id);
  if (feature === undefined) return `the spec does not ask for \`${id}\``;
  return `\`${id}\` is ${feature.status}${placeOf(feature.evidence[0])}`;
}

function askedBy({ pattern }: Candidate, spec: SpecRequirements): string | undefined {
  const provided = new Set(pattern.provides.map(({ capability }) => capability));
  const asked = requiredFeatures(spec).filter(({ id }) => provided.has(`feature.${id}`));
  const [first] = asked;
  if (first === undefined) return undefined;
  return `the spec asks for ${listed(asked.map(({ id }) => id))}${placeOf(first.evidence[0])}`;
}

function fittingCondition({ pattern }: Candidate, spec: SpecRequirements): string | undefined {
  if (pattern.when === undefined) return undefined;
  const source = factsOfText(pattern.when)
    .map((name) => factSource(spec, name))
    .find((each) => each !== undefined);
  return `\`${pattern.when}\` holds${placeOf(source)}`;
}

function requiredBy({ pattern }: Candidate, { selected }: Closure): string | undefined {
  const provided = new Set(pattern.provides.map(({ capability }) => capability));
  const requirers = [...selected.values()]
    .filter(
      (each) =>
        each.pattern.id !== pattern.id &&
        each.pattern.requires.some((capability) => provided.has(capability)),
    )
    .map((each) => each.pattern.id)
    .sort();
  return requirers.length === 0
    ? undefined
    : `every service has it, and ${listed(requirers)} ${requirers.length === 1 ? 'requires' : 'require'} it`;
}

function factsOfText(when: string): readonly string[] {
  const parsed = parseWhen(when);
  return parsed.ok ? factsNamedIn(parsed.condition) : [];
}
