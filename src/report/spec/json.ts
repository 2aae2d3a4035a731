import type { Endpoint, Entity, Field, SpecRequirements } from '../../spec/index.ts';

type FieldJson = Omit<Field, 'stated'>;
type EntityJson = Omit<Entity, 'fields' | 'reserved'> & {
  readonly fields: readonly FieldJson[];
  /** References that a relation needs and the spec does not list. */
  readonly addedFields?: readonly FieldJson[];
  /** The class in the service, where `name` is a reserved word. */
  readonly identifier?: string;
};
type EndpointJson = Omit<Endpoint, 'written'>;

/** What `spec --json` prints: the requirements as the spec states them, before the service gives them names of its own. */
export interface SpecJson extends Omit<SpecRequirements, 'entities' | 'endpoints'> {
  readonly entities: readonly EntityJson[];
  readonly endpoints: readonly EndpointJson[];
}

/**
 * The requirements as they leave the process.
 *
 * A column that is recognised as a reference keeps the type that the spec gives it, a path stands as it was written,
 * and fields that were added for a relation stand apart: `relations` and `basePath` say the rest.
 */
export function toSpecJson(spec: SpecRequirements): SpecJson {
  const names = new Map(spec.entities.map(({ name, reserved }) => [name, reserved ?? name]));
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    ...spec,
    entities: spec.entities.map(entityJson),
    // A relation is between the things as `entities` names them, not between classes.
    relations: spec.relations.map((relation) => ({
      ...relation,
      from: nameOf(relation.from),
      to: nameOf(relation.to),
    })),
    endpoints: spec.endpoints.map(endpointJson),
  };
}

function entityJson({ reserved, fields, name, ...entity }: Entity): EntityJson {
  const added = fields.filter((field) => field.added === true).map(fieldJson);
  return {
    name: reserved ?? name,
    ...(reserved === undefined ? {} : { identifier: name }),
    ...entity,
    fields: fields.filter((field) => field.added !== true).map(fieldJson),
    ...(added.length === 0 ? {} : { addedFields: added }),
  };
}

function fieldJson(field: Field): FieldJson {
  const { stated, ...own } = field;
  return { ...own, type: stated ?? field.type };
}

function endpointJson({ written, ...endpoint }: Endpoint): EndpointJson {
  return { ...endpoint, path: written ?? endpoint.path };
}
