import type { Attribute } from './attribute.ts';
import type { EntityTests } from './entity-model.ts';
import type { Fragment } from './imports.ts';
import { pythonLiteral } from './python-literal.ts';
import { code } from './python-code.ts';
import { filtersOf } from './schema.ts';

interface Named {
  readonly name: string;
  readonly fragment: Fragment;
}

/** The values that the generated tests and factories of an entity use. */
export function entityTests(attributes: readonly Attribute[]): EntityTests {
  const writable = attributes.filter((attribute) => attribute.writable);
  const values = writable.filter(({ reference }) => reference === undefined);
  const required = values.filter((attribute) => attribute.required);
  const factory = values.filter(({ required: needed, nullable, field }) => needed || (!nullable && field.default === undefined)).map(rowOf);
  const ordered = orderedOf(attributes);
  const filters = filterCases(attributes);
  const testImports = [...ordered.flatMap(({ low, high }) => [low, high]), ...filters.flatMap(({ match, other }) => [match, other])];
  return {
    imports: testImports.flatMap(({ imports }) => imports),
    factory_imports: factory.flatMap(({ fragment }) => fragment.imports),
    factory: factory.map(({ name, fragment }) => ({ name, value: code(fragment.code) })),
    least: required.map(jsonOf),
    most: values.filter((attribute) => attribute.readable).map(jsonOf),
    invalid: writable.flatMap(invalidOf),
    required: writable.filter((attribute) => attribute.required).map(({ field }) => field.name),
    defaults: values.filter((attribute) => !attribute.required && attribute.readable).map(defaultOf),
    clearable: writable.filter(({ nullable, readable }) => nullable && readable).map(({ field }) => field.name),
    unique: values.filter(({ field, readable }) => field.unique === true && readable).map(({ field }) => field.name),
    html: values.filter(({ field }) => field.type.kind === 'html').map(({ field }) => field.name),
    ordered: ordered.map(({ name, low, high }) => ({ name, low: code(low.code), high: code(high.code) })),
    filters: filters.map(({ match, other, ...rest }) => ({ ...rest, match: code(match.code), other: code(other.code) })),
    invalid_query: attributes.flatMap(invalidQueryOf),
  };
}

function rowOf({ field, kind }: Attribute): Named {
  return { name: field.name, fragment: kind.examples(field).row('next(_numbers)') };
}

function jsonOf({ field, kind }: Attribute): { name: string; value: ReturnType<typeof code> } {
  return { name: field.name, value: code(pythonLiteral(kind.examples(field).json)) };
}

function invalidOf({ field, kind, nullable }: Attribute): { name: string; value: ReturnType<typeof code> }[] {
  const refused = [...kind.examples(field).invalid, ...(nullable ? [] : ['None'])];
  return refused.map((value) => ({ name: field.name, value: code(value) }));
}

function defaultOf({ field, kind }: Attribute): { name: string; value: ReturnType<typeof code> } {
  const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
  return { name: field.name, value: code(pythonLiteral(stated?.json ?? null)) };
}

function orderedOf(attributes: readonly Attribute[]): readonly { name: string; low: Fragment; high: Fragment }[] {
  return attributes.flatMap(({ field, kind, readable, reference }) => {
    const pair = kind.sortable && readable && reference === undefined ? kind.examples(field).ordered : undefined;
    return pair === undefined ? [] : [{ name: field.name, low: pair[0], high: pair[1] }];
  });
}

function filterCases(
  attributes: readonly Attribute[],
): readonly { parameter: string; value: string; name: string; match: Fragment; other: Fragment }[] {
  return attributes.flatMap((attribute) => {
    const offered = new Set(filtersOf(attribute, '').map(({ name }) => name));
    return attribute.kind
      .examples(attribute.field)
      .filters.map(({ suffix, value, match, other }) => ({
        parameter: `${attribute.field.name}${suffix}`,
        value,
        name: attribute.field.name,
        match,
        other,
      }))
      .filter(({ parameter }) => offered.has(parameter));
  });
}

function invalidQueryOf(attribute: Attribute): readonly { name: string; value: string }[] {
  const { invalidQuery } = attribute.kind.examples(attribute.field);
  const [first] = filtersOf(attribute, '');
  return invalidQuery === undefined || first === undefined ? [] : [{ name: first.name, value: invalidQuery }];
}
