import type { Capability } from '../capability.ts';

/** What is known of a service, by name: `entities`, `auth`, `feature.search`. An absent name is false. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export type Comparison = '==' | '!=' | '>' | '>=' | '<' | '<=';

/** A `when`, parsed. */
export type Condition =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'compare'; readonly name: string; readonly operator: Comparison; readonly value: string }
  | { readonly kind: 'provides'; readonly capability: Capability }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] };

/**
 * Whether a condition holds for a service.
 *
 * A bare fact holds unless it is absent, `false`, 0 or the empty text. `provides x` reads the fact `provides.x`, which
 * {@link withCapabilities} adds once the patterns are selected.
 */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'fact':
      return Boolean(factOf(facts, condition.name));
    case 'compare':
      return compares(factOf(facts, condition.name), condition.operator, condition.value);
    case 'provides':
      return factOf(facts, capabilityFact(condition.capability)) === true;
    case 'not':
      return !holds(condition.of, facts);
    case 'and':
      return condition.of.every((part) => holds(part, facts));
    case 'or':
      return condition.of.some((part) => holds(part, facts));
  }
}

/** `facts` and the capabilities that the selected patterns provide, so that `provides x` can be answered. */
export function withCapabilities(facts: Facts, capabilities: Iterable<Capability>): Facts {
  const provided: Record<string, true> = {};
  for (const capability of capabilities) provided[capabilityFact(capability)] = true;
  return { ...facts, ...provided };
}

/** Every part of a condition, itself first. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'not':
      return [condition, ...partsOf(condition.of)];
    case 'and':
    case 'or':
      return [condition, ...condition.of.flatMap(partsOf)];
    case 'fact':
    case 'compare':
    case 'provides':
      return [condition];
  }
}

/** The facts that a condition names, in its order. */
export function factsNamedIn(condition: Condition): readonly string[] {
  return partsOf(condition).flatMap((part) =>
    part.kind === 'fact' || part.kind === 'compare' ? [part.name] : [],
  );
}

/** The features that a condition asks for: `feature.search` asks for `search`. */
export function featuresOf(condition: Condition): readonly string[] {
  return factsNamedIn(condition).flatMap((name) =>
    name.startsWith('feature.') ? [name.slice('feature.'.length)] : [],
  );
}

function capabilityFact(capability: Capability): string {
  return `provides.${capability}`;
}

function factOf(facts: Facts, name: string): string | number | boolean {
  return Object.hasOwn(facts, name) ? (facts[name] ?? false) : false;
}

function compares(fact: string | number | boolean, operator: Comparison, value: string): boolean {
  switch (operator) {
    case '==':
      return String(fact) === value;
    case '!=':
      return String(fact) !== value;
    case '>':
      return Number(fact) > Number(value);
    case '>=':
      return Number(fact) >= Number(value);
    case '<':
      return Number(fact) < Number(value);
    case '<=':
      return Number(fact) <= Number(value);
  }
}
