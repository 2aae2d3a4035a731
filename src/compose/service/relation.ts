import type { Entity, Relation, SpecRequirements } from '../../spec/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { isCommon } from './attribute.ts';
import { freeName } from './reserved.ts';

/** A many-to-one or one-to-one reference that one field of an entity holds. */
export interface Reference {
  /** The column: `project_id`. */
  readonly field: string;
  /** The attribute beside it: `project`. */
  readonly attribute: string;
  /** Name of the entity that is referred to. */
  readonly target: string;
  readonly onDelete: 'cascade' | 'restrict' | 'set null';
  readonly unique: boolean;
}

/** A many-to-many relation between two entities, in the order in which the spec names them. */
export interface Link {
  readonly left: string;
  readonly right: string;
}

/** The references that an entity's fields hold, in the order of its fields. */
export function referencesOf(entity: Entity, spec: SpecRequirements): readonly Reference[] {
  const fields = entity.fields.filter((field) => !isCommon(field));
  const taken = new Set(['id', 'created_at', 'updated_at', ...fields.map(({ name }) => name)]);
  return fields.flatMap((field) => {
    if (field.type.kind !== 'ref') return [];
    const target = field.type.entity;
    const relation = spec.relations.find(({ from, via }) => from === entity.name && via === field.name);
    const wanted = field.name.endsWith('_id') ? field.name.slice(0, -'_id'.length) : `${field.name}_row`;
    return [
      {
        field: field.name,
        attribute: freeName(wanted === '' ? 'referred' : wanted, taken),
        target,
        onDelete: deleteRule(relation, field.required === true || field.nullable === false),
        unique: field.unique === true || relation?.kind === 'one-to-one',
      },
    ];
  });
}

/** The many-to-many relations of a spec, each pair once; one that goes through an entity of its own is that entity's. */
export function linksOf(spec: SpecRequirements): readonly Link[] {
  const pairs = new Map<string, Link>();
  for (const relation of spec.relations) {
    const { kind, from, to } = relation;
    if (kind !== 'many-to-many' || isJoined(relation, spec.entities)) continue;
    const key = [from, to].sort(comparePaths).join(' ');
    if (!pairs.has(key)) pairs.set(key, { left: from, right: to });
  }
  return [...pairs.values()];
}

/** `true` where an entity of the spec holds both references: `Enrolment` between `Student` and `Course`. */
function isJoined({ from, to, through }: Relation, entities: readonly Entity[]): boolean {
  return entities.some((entity) => {
    if (entity.name !== through && entity.table !== through) return false;
    const targets = entity.fields.flatMap(({ type }) => (type.kind === 'ref' ? [type.entity] : []));
    return targets.includes(from) && targets.includes(to);
  });
}

/**
 * Entities in an order in which their tables can be created: what is referred to comes first.
 *
 * Ties keep the order of the spec, so that a new entity moves nothing. References that close a circle are left for
 * a constraint that is added afterwards.
 *
 * @returns the order, and the references `entity.field` that must be added after all tables exist
 */
export function creationOrder(
  entities: readonly Entity[],
  references: ReadonlyMap<string, readonly Reference[]>,
): { readonly order: readonly Entity[]; readonly deferred: ReadonlySet<string> } {
  const order: Entity[] = [];
  const created = new Set<string>();
  const deferred = new Set<string>();
  let waiting = [...entities];
  const openOf = (entity: Entity) =>
    (references.get(entity.name) ?? []).filter(
      ({ target }) => target !== entity.name && !created.has(target),
    );
  while (waiting.length > 0) {
    const next = waiting.find((entity) => openOf(entity).length === 0) ?? waiting[0];
    if (next === undefined) break;
    for (const { field } of openOf(next)) deferred.add(`${next.name}.${field}`);
    created.add(next.name);
    order.push(next);
    waiting = waiting.filter((entity) => entity !== next);
  }
  return { order, deferred };
}

/** What the spec states, where the column allows it; else a required reference protects what it refers to, an optional one lets go of it. */
function deleteRule(relation: Relation | undefined, required: boolean): Reference['onDelete'] {
  const stated = relation?.onDelete;
  if (stated === undefined || (stated === 'set null' && required)) return required ? 'restrict' : 'set null';
  return stated;
}
