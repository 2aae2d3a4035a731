import type { Attribute } from './attribute.ts';
import type { EntityTests } from './entity-model.ts';
import { maximumLength, minimumLength } from './fields/index.ts';
import type { Fragment } from './imports.ts';
import { code, type PythonCode } from './python-code.ts';
import { pythonLiteral, pythonString } from './python-literal.ts';
import type { Route } from './route.ts';
import { filtersOf, searchColumns } from './schema.ts';

interface Value {
  readonly name: string;
  readonly value: PythonCode;
}

/**
 * The values that the generated tests and factories of an entity use.
 *
 * @param together - names of fields that are unique together
 */
export function entityTests(
  attributes: readonly Attribute[],
  routes: readonly Route[],
  together: readonly (readonly string[])[],
): EntityTests {
  const writable = attributes.filter((attribute) => attribute.writable);
  const values = writable.filter(({ reference }) => reference === undefined);
  const required = values.filter((attribute) => attribute.required);
  const factory = distinct(writable, together).filter(isMade);
  const ordered = orderedOf(attributes);
  const filters = filterCases(attributes);
  const shown = values.filter(({ readable }) => readable);
  const tests = {
    factory_imports: factory.flatMap((attribute) => rowOf(attribute).imports),
    factory: factory.map((attribute) => ({ name: attribute.field.name, value: code(rowOf(attribute).code) })),
    least: required.map(jsonOf),
    most: shown.map(jsonOf),
    invalid: writable.map(invalidOf),
    required: writable.filter((attribute) => attribute.required).map(({ field }) => field.name),
    defaults: shown.filter((attribute) => !attribute.required).flatMap(defaultOf),
    clearable: writable
      .filter(({ nullable, readable }) => nullable && readable)
      .map(({ field }) => field.name),
    unique: shown.filter(({ field }) => field.unique === true).map(jsonOf),
    secrets: writable.filter(({ readable }) => !readable).map(({ field }) => field.name),
    html: values
      .filter(({ field, readable }) => field.type.kind === 'html' && readable)
      .map(({ field }) => field.name),
    ordered: ordered.map(({ name, low, high }) => ({ name, low: code(low.code), high: code(high.code) })),
    filters: filters.map(({ match, other, ...rest }) => ({
      ...rest,
      match: code(match.code),
      other: code(other.code),
    })),
    invalid_query: attributes.flatMap(invalidQueryOf),
    search: searchCase(attributes),
  };
  const listed = routes.some(isPlainList);
  const rows = listed
    ? [
        ...ordered.flatMap(({ low, high }) => [low, high]),
        ...filters.flatMap(({ match, other }) => [match, other]),
      ]
    : [];
  return { ...tests, row_imports: rows.flatMap(({ imports }) => imports) };
}

/**
 * The values of a factory, where one of those that are unique together differs from row to row. Of two references one differs on
 * its own; a single one may be the same for all rows of a list.
 */
function distinct(
  writable: readonly Attribute[],
  together: readonly (readonly string[])[],
): readonly Attribute[] {
  const differing = together.flatMap((names) => {
    const group = writable.filter(({ field }) => names.includes(field.name));
    const values = group.filter(({ reference }) => reference === undefined);
    const found = group.length - values.length > 1 ? undefined : values.map(unique).find(differs);
    return found === undefined ? [] : [found.field.name];
  });
  return writable
    .filter(({ reference }) => reference === undefined)
    .map((attribute) => (differing.includes(attribute.field.name) ? unique(attribute) : attribute));
}

function unique(attribute: Attribute): Attribute {
  return { ...attribute, field: { ...attribute.field, unique: true } };
}

/** `false` for kinds of few values, such as a truth or an enum. */
function differs({ field, kind }: Attribute): boolean {
  return kind.examples(field).row(COUNTER).code.includes(COUNTER);
}

const COUNTER = 'next(_numbers)';

/** Whether the factory has to think of a value: the database has none of its own, or has one for one row only. */
function isMade({ required, nullable, field }: Attribute): boolean {
  if (field.default !== undefined) return required || field.unique === true;
  return required || !nullable;
}

/** A list that no other row narrows. */
export function isPlainList({ kind, parent }: Route): boolean {
  return kind === 'list' && parent === null;
}

function rowOf({ field, kind }: Attribute): Fragment {
  return kind.examples(field).row(COUNTER);
}

function jsonOf({ field, kind }: Attribute): Value {
  return { name: field.name, value: code(pythonLiteral(kind.examples(field).json)) };
}

function invalidOf({ field, kind, nullable }: Attribute): {
  readonly name: string;
  readonly values: PythonCode;
} {
  const refused = [...kind.examples(field).invalid, ...(nullable ? [] : ['None'])];
  return { name: field.name, values: code(`[${refused.join(', ')}]`) };
}

function defaultOf({ field, kind }: Attribute): Value[] {
  const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
  if (stated !== undefined && stated.json === undefined) return [];
  return [{ name: field.name, value: code(pythonLiteral(stated?.json ?? null)) }];
}

function orderedOf(
  attributes: readonly Attribute[],
): readonly { name: string; low: Fragment; high: Fragment }[] {
  return attributes.flatMap(({ field, kind, readable, reference }) => {
    const pair =
      kind.sortable && readable && reference === undefined ? kind.examples(field).ordered : undefined;
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
      .filters.map(({ operator, ...filter }) => ({ ...filter, name: attribute.field.name }))
      .filter(({ parameter }) => offered.has(parameter));
  });
}

function invalidQueryOf(attribute: Attribute): readonly { name: string; value: string }[] {
  const { invalidQuery } = attribute.kind.examples(attribute.field);
  const [first] = filtersOf(attribute, '');
  return invalidQuery === undefined || first === undefined ? [] : [{ name: first.name, value: invalidQuery }];
}

/** A text that stands in one row only, for the first column that a search looks into. */
function searchCase(attributes: readonly Attribute[]): EntityTests['search'] {
  const [name] = searchColumns(attributes);
  const found = attributes.find(({ field }) => field.name === name);
  if (name === undefined || found === undefined) return null;
  const length = Math.min(Math.max(minimumLength(found.field), 8), maximumLength(found.field) ?? 8);
  return { name, value: code(pythonString('q'.repeat(length))) };
}
