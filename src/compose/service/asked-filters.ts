import type { Entity, Field, SpecRequirements } from '../../spec/index.ts';
import type { Examples, FieldKind, FilterCase } from './field-kind.ts';

/** The query parameters that a spec names for the lists of an entity. */
export function askedParameters(entity: Entity, spec: SpecRequirements): ReadonlySet<string> {
  const lists = spec.endpoints.filter(
    (endpoint) => endpoint.action === 'list' && endpoint.entity === entity.name,
  );
  return new Set(
    lists.flatMap(({ params }) => params.flatMap(({ in: where, name }) => (where === 'query' ? [name] : []))),
  );
}

/** The kind of a field whose lists have, beside their own parameters, those that a spec asks for: `region`, `min_price`. */
export function withAsked(kind: FieldKind, field: Field, asked: ReadonlySet<string>): FieldKind {
  const filter = kind.asked?.(field);
  const { ordered, filters } = kind.examples(field);
  if (filter === undefined || ordered === undefined) return kind;
  const own = new Set(filters.map(({ parameter }) => parameter));
  const all = [...asked].flatMap((parameter): FilterCase[] => {
    const operator = operatorOf(parameter, field.name);
    const isOffered = operator !== undefined && (operator === '==' || filter.ranges) && !own.has(parameter);
    return isOffered ? [{ parameter, operator, ...rowsOf(operator, ordered, filter.texts) }] : [];
  });
  if (all.length === 0) return kind;
  return {
    ...kind,
    query: () => filter.query,
    examples: (one) => {
      const examples = kind.examples(one);
      return { ...examples, filters: [...examples.filters, ...all] };
    },
  };
}

/** What a parameter asks of a field: `price`, `min_price`, `price_gte`, `price_max`. */
function operatorOf(parameter: string, field: string): FilterCase['operator'] | undefined {
  if (parameter === field) return '==';
  if ([`min_${field}`, `${field}_min`, `${field}_from`, `${field}_gte`].includes(parameter)) return '>=';
  if ([`max_${field}`, `${field}_max`, `${field}_to`, `${field}_lte`].includes(parameter)) return '<=';
  return undefined;
}

function rowsOf(
  operator: FilterCase['operator'],
  [low, high]: NonNullable<Examples['ordered']>,
  [lowest, highest]: readonly [string, string],
): Pick<FilterCase, 'value' | 'match' | 'other'> {
  return operator === '<='
    ? { value: lowest, match: low, other: high }
    : { value: highest, match: high, other: low };
}
