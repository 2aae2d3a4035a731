import type { Attribute } from './attribute.ts';
import type { LinkModel } from './entity-model.ts';
import type { Names } from './names.ts';
import { filtersOf } from './schema.ts';

/** A parameter that narrows a list to the rows that are linked with one other row. */
export interface LinkFilter {
  readonly name: string;
  readonly other: Names;
  readonly condition: string;
}

/** The filters that the links of an entity bring; a name that a field has already stays the field's. */
export function linkFiltersOf(given: {
  readonly attributes: readonly Attribute[];
  readonly names: Names;
  readonly links: readonly LinkModel[];
  readonly linkedFrom: readonly LinkModel[];
}): readonly LinkFilter[] {
  const { attributes, names, links, linkedFrom } = given;
  const taken = new Set(
    attributes.flatMap((attribute) => filtersOf(attribute, names.pascal)).map(({ name }) => name),
  );
  const sides = [
    ...links.map(({ to, attribute, to_column }) => ({ name: to_column, other: to, attribute })),
    ...linkedFrom
      .filter(({ is_self }) => !is_self)
      .map((link) => ({ name: link.from_column, other: link.from, attribute: link.back_attribute })),
  ];
  return sides
    .filter(({ name }) => !taken.has(name))
    .map(({ name, other, attribute }) => ({
      name,
      other,
      condition: `lambda value: ${names.pascal}.${attribute}.any(${other.pascal}.id == value)`,
    }));
}
