/** One fact that a `when` may ask for. */
export interface FactKind {
  /** `feature.*` stands for every name below `feature.`. */
  readonly name: string;
  readonly type: 'number' | 'text' | 'truth';
  /** The closed list of its values, where it has one. */
  readonly values?: readonly string[];
  readonly explanation: string;
}

/** Every fact that a `when` may ask for; `factsOf` of the plan room answers them. */
export const FACTS: readonly FactKind[] = [
  { name: 'entities', type: 'number', explanation: 'entities of the spec that are required' },
  { name: 'relations', type: 'number', explanation: 'relations between them' },
  { name: 'many_to_many', type: 'number', explanation: 'relations that need a table of their own' },
  { name: 'enums', type: 'number', explanation: 'enumerations, named or in a field' },
  { name: 'endpoints', type: 'number', explanation: 'endpoints that the spec lists' },
  { name: 'bulk_endpoints', type: 'number', explanation: 'endpoints that change many rows at once' },
  { name: 'roles', type: 'number', explanation: 'roles that callers may have' },
  {
    name: 'auth',
    type: 'text',
    values: ['none', 'jwt', 'api_key', 'session', 'oauth'],
    explanation: 'how callers prove who they are',
  },
  {
    name: 'security',
    type: 'text',
    values: ['basic', 'standard', 'strict'],
    explanation: 'the security level that the spec asks for',
  },
  { name: 'soft_delete', type: 'number', explanation: 'entities that are marked as deleted, not removed' },
  { name: 'tenant_scoped', type: 'number', explanation: 'entities that belong to a tenant' },
  { name: 'secrets', type: 'number', explanation: 'fields that must never be shown' },
  { name: 'fields.*', type: 'number', explanation: 'fields of a type, such as `fields.html`' },
  { name: 'rate_limit', type: 'truth', explanation: 'the spec limits requests' },
  { name: 'rate_limit.count', type: 'number', explanation: 'requests allowed in one period' },
  { name: 'rate_limit.per', type: 'text', values: ['s', 'min', 'h'], explanation: 'the period' },
  {
    name: 'feature.*',
    type: 'truth',
    explanation: 'the spec requires the feature, such as `feature.search`',
  },
  {
    name: 'observability.*',
    type: 'truth',
    explanation: 'the spec names it, such as `observability.metrics`',
  },
  { name: 'deployment.*', type: 'truth', explanation: 'the spec names it, such as `deployment.docker`' },
  { name: 'compliance.*', type: 'truth', explanation: 'the spec names it, such as `compliance.gdpr`' },
  { name: 'stack.*', type: 'text', explanation: 'what the spec asked for, such as `stack.database`' },
];

/** The fact that a name asks for; `undefined` where there is none. */
export function factKind(name: string): FactKind | undefined {
  const exact = FACTS.find((fact) => fact.name === name);
  if (exact !== undefined) return exact;
  const dot = name.indexOf('.');
  return dot <= 0 || dot === name.length - 1
    ? undefined
    : FACTS.find((fact) => fact.name === `${name.slice(0, dot)}.*`);
}
