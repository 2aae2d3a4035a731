import type { Omission } from '../../../omission.ts';
import type { Entity, Field, SpecRequirements } from '../../../spec/index.ts';
import type { Settled } from './index.ts';

/**
 * Makes a required reference optional where it would ask for a row before the first one can exist: to its own table, or
 * around a circle of required references.
 */
export function settleCycles(spec: SpecRequirements): Settled {
  const required = new Map(spec.entities.map((entity) => [entity.name, new Set(requiredTargets(entity))]));
  const omissions: Omission[] = [];
  const entities = spec.entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) => {
      if (!isRequiredReference(field) || !reaches(required, field.type.entity, entity.name)) return field;
      // From here on the circle is open, so that the other references of it may stay required.
      required.get(entity.name)?.delete(field.type.entity);
      omissions.push(optionalReference(entity, field));
      return { ...field, required: false, nullable: true };
    }),
  }));
  return { spec: { ...spec, entities }, omissions };
}

type ReferenceField = Field & { readonly type: { readonly kind: 'ref'; readonly entity: string } };

function isRequiredReference(field: Field): field is ReferenceField {
  return field.type.kind === 'ref' && (field.required === true || field.nullable === false);
}

function requiredTargets({ fields }: Entity): readonly string[] {
  return fields.filter(isRequiredReference).map(({ type }) => type.entity);
}

function reaches(required: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(required.get(name) ?? []));
  }
  return false;
}

function optionalReference({ name }: Entity, { name: field, src }: Field): Omission {
  const [source] = src;
  const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
  return {
    what: `the rule that ${name}.${field} is required${place}`,
    because: 'the first row could never be made: each would need the other before it',
    remedy: `leave ${name}.${field} optional in the spec, or make one of the references point the other way`,
  };
}
