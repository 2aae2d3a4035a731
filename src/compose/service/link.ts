import type { Entity, SpecRequirements } from '../../spec/index.ts';
import { isCommon } from './attribute.ts';
import type { LinkModel } from './entity-model.ts';
import { type EntityKey, keyModel } from './key.ts';
import { namesOf } from './names.ts';
import { type Link, linksOf, referencesOf } from './relation.ts';
import { freeName } from './reserved.ts';
import { shortName } from './table-constraint.ts';

interface Surroundings {
  tableOf(entity: string): string;
  keyOf(entity: string): EntityKey;
}

/** The many-to-many relations as templates see them. The entity that the spec names first owns the link. */
export function describeLinks(spec: SpecRequirements, given: Surroundings): readonly LinkModel[] {
  const attributes = new Map(spec.entities.map((entity) => [entity.name, attributesOf(entity, spec)]));
  const tables = new Set(spec.entities.map(({ table }) => table));
  return linksOf(spec).map((link) => describeLink(link, { ...given, attributes, tables }));
}

function attributesOf(entity: Entity, spec: SpecRequirements): Set<string> {
  const fields = entity.fields.filter((field) => !isCommon(field)).map(({ name }) => name);
  const references = referencesOf(entity, spec).map(({ attribute }) => attribute);
  return new Set(['id', 'created_at', 'updated_at', ...fields, ...references]);
}

function describeLink(
  { left, right }: Link,
  given: Surroundings & {
    readonly attributes: ReadonlyMap<string, Set<string>>;
    readonly tables: Set<string>;
  },
): LinkModel {
  const from = namesOf(left);
  const to = namesOf(right);
  const isSelf = left === right;
  const prefix = isSelf ? 'related_' : '';
  return {
    table: freeName(shortName(`${from.snake}_${prefix}${to.plural}`), given.tables),
    from,
    to,
    is_self: isSelf,
    other: { snake: `${prefix}${to.snake}`, words: `${isSelf ? 'related ' : ''}${to.words}` },
    attribute: freeName(`${prefix}${to.plural}`, given.attributes.get(left) ?? new Set()),
    back_attribute: freeName(
      isSelf ? `relating_${from.plural}` : from.plural,
      given.attributes.get(right) ?? new Set(),
    ),
    from_column: `${from.snake}_id`,
    to_column: `${prefix}${to.snake}_id`,
    from_table: given.tableOf(left),
    to_table: given.tableOf(right),
    from_key: keyModel(given.keyOf(left)),
    to_key: keyModel(given.keyOf(right)),
  };
}
