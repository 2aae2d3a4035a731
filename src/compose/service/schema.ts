import { type Attribute, aliasOf } from './attribute.ts';
import type { FilterCase } from './field-kind.ts';
import { type Fragment, fragment, from } from './imports.ts';
import { pythonString } from './python-literal.ts';
import { looksSecret } from './secretive.ts';

const FIELD = from('pydantic', 'Field');
const ANNOTATED = from('typing', 'Annotated');
const BASE = 'src.schemas.base';

/** Parameters that every list has: a field of the same name is no filter. */
const LIST_PARAMETERS: ReadonlySet<string> = new Set(['limit', 'offset', 'sort', 'search', 'q']);

/** `TitleField = Annotated[String, Field(min_length=1, max_length=200)]` */
export function aliasLine(attribute: Attribute): Fragment {
  const { field, kind } = attribute;
  const { base, codec, bounds, reader } = kind.input(field);
  const described = field.description === undefined ? [] : [`description=${pythonString(field.description)}`];
  const options = [...bounds, ...described];
  const parts = [
    base,
    ...(codec === undefined ? [] : [codec]),
    ...(options.length === 0 ? [] : [fragment(`Field(${options.join(', ')})`, FIELD)]),
    ...(reader === undefined ? [] : [reader]),
  ];
  const type = parts.length === 1 ? base.code : `Annotated[${parts.map(({ code }) => code).join(', ')}]`;
  return fragment(
    `${aliasOf(attribute)} = ${type}`,
    parts.flatMap(({ imports }) => imports),
    parts.length === 1 ? [] : ANNOTATED,
  );
}

/** The line in the body of a POST. */
export function createLine(attribute: Attribute): Fragment {
  const { field, kind, nullable, required } = attribute;
  const type = `${field.name}: ${aliasOf(attribute)}${nullable ? ' | None' : ''}`;
  if (required) return fragment(type);
  const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
  if (stated !== undefined) return withDefault(type, field.name, stated.python);
  return fragment(`${type} = None`);
}

function withDefault(type: string, name: string, { code, imports }: Fragment): Fragment {
  // `token: TokenField = "none"` reads as a password that somebody wrote down, to a linter and to people.
  return looksSecret(name) && code.startsWith('"')
    ? fragment(`${type} = Field(default=${code})`, imports, FIELD)
    : fragment(`${type} = ${code}`, imports);
}

/** The line in the body of a PATCH. */
export function updateLine(attribute: Attribute): Fragment {
  const { field, nullable } = attribute;
  return fragment(
    `${field.name}: ${aliasOf(attribute)}${nullable ? ' | None' : ''} = unchanged()`,
    from(BASE, 'unchanged'),
  );
}

/** The line in a response. */
export function readLine(attribute: Attribute): Fragment {
  const { field, kind, nullable } = attribute;
  const type = kind.output(field) ?? fragment(aliasOf(attribute));
  return fragment(`${field.name}: ${type.code}${nullable ? ' | None' : ''}`, type.imports);
}

/** A parameter that narrows a list: its line in the query model, and the condition in the repository. */
export interface ListFilter {
  readonly name: string;
  readonly line: Fragment;
  readonly condition: string;
}

/** How a list of `model` can be narrowed by this attribute. */
export function filtersOf(attribute: Attribute, model: string): readonly ListFilter[] {
  const { field, kind, reference } = attribute;
  const query = kind.query(field);
  if (query === undefined || !attribute.readable || LIST_PARAMETERS.has(field.name)) return [];
  const filters = kind.examples(field).filters;
  const named: readonly Pick<FilterCase, 'parameter' | 'operator'>[] =
    filters.length > 0 || reference === undefined ? filters : [{ parameter: field.name, operator: '==' }];
  return named.map(({ parameter: name, operator }) => ({
    name,
    line: fragment(`${name}: ${query.code} | None = None`, query.imports),
    condition: `lambda value: ${model}.${field.name} ${operator} value`,
  }));
}

/** The columns that a search looks into. */
export function searchColumns(attributes: readonly Attribute[]): readonly string[] {
  return attributes
    .filter(({ kind, readable }) => kind.searchable && readable)
    .map(({ field }) => field.name);
}

/** The names by which a list can be sorted, upwards and downwards. */
export function sortNames(attributes: readonly Attribute[]): readonly string[] {
  const sortable = attributes.filter(
    ({ kind, readable, reference }) => kind.sortable && readable && reference === undefined,
  );
  return ['created_at', ...sortable.map(({ field }) => field.name)];
}
