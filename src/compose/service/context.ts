import type { Entity, Field, FieldType, SpecRequirements } from '../../spec/index.ts';
import type { LinkModel } from './entity-model.ts';
import type { FieldKind } from './field-kind.ts';
import {
  arrayKind,
  documentsKind,
  type EnumClass,
  enumClassOf,
  enumKind,
  isScalar,
  referenceKind,
  SCALAR_KINDS,
} from './fields/index.ts';
import type { EntityKey } from './key.ts';
import type { Reference } from './relation.ts';
import type { RowTraits } from './row-traits.ts';

/** What describing one entity needs to know of the others. */
export interface ServiceContext {
  readonly spec: SpecRequirements;
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly links: readonly LinkModel[];
  readonly traits: RowTraits;
  /** References `entity.field` whose foreign key is added after all tables exist. */
  readonly deferred: ReadonlySet<string>;
  tableOf(entity: string): string;
  keyOf(entity: string): EntityKey;
}

/** The kind that decides how a field is written. A set of values without a name is named by entity and field. */
export function kindOf(field: Field, entity: Entity, context: Pick<ServiceContext, 'keyOf'>): FieldKind {
  return kindOfType(field.type, field, { entity, context });
}

/** The enum classes that an entity's fields need, in the order of the fields. */
export function enumsOf(entity: Entity): readonly EnumClass[] {
  return entity.fields.flatMap((field) => enumOf(field, entity) ?? []);
}

/** The class of a field that takes one or several values of a closed set. */
export function enumOf(field: Field, entity: Entity): EnumClass | undefined {
  const type = field.type.kind === 'array' ? field.type.of : field.type;
  return type.kind === 'enum' ? enumClassOf(entity.name, { ...field, type }, type.values) : undefined;
}

function kindOfType(
  type: FieldType,
  field: Field,
  given: { readonly entity: Entity; readonly context: Pick<ServiceContext, 'keyOf'> },
): FieldKind {
  if (isScalar(type)) return SCALAR_KINDS[type.kind];
  switch (type.kind) {
    case 'enum':
      return enumKind(enumClassOf(given.entity.name, { ...field, type }, type.values));
    case 'ref':
      return referenceKind(given.context.keyOf(type.entity).kind);
    case 'array':
      return type.of.kind === 'json' ? documentsKind : arrayKind(kindOfType(type.of, field, given), type.of);
    case 'object':
      return SCALAR_KINDS.json;
  }
}
