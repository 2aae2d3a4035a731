import type { Entity, Field, FieldType, SpecRequirements } from '../../../spec/index.ts';
import { capitalise, wordsOf } from '../names.ts';
import { isReservedClass } from '../reserved.ts';
import type { Settled } from './index.ts';

type EnumType = Extract<FieldType, { readonly kind: 'enum' }>;

/** Room in the column of an enum; equal to `ENUM_LENGTH` of the generated models. */
const ENUM_LENGTH = 64;

/**
 * Gives every closed set of values a class name of its own: one that no entity has, and that stands for the same values
 * wherever it is used. A set that cannot be a class is a line of text.
 */
export function settleEnums(spec: SpecRequirements): Settled {
  const taken = new Map<string, string>(spec.entities.map(({ name }) => [name, '']));
  const nameFor = (wanted: string, values: string): string => {
    let name = wanted;
    for (let n = 2; (taken.get(name) ?? values) !== values; n += 1)
      name = n === 2 ? `${wanted}Value` : `${wanted}Value${n}`;
    taken.set(name, values);
    return name;
  };
  const settledType = (type: FieldType, field: Field, entity: Entity): FieldType => {
    if (type.kind === 'array') return { kind: 'array', of: settledType(type.of, field, entity) };
    if (type.kind !== 'enum') return type;
    const values = [...new Set(type.values)].filter((value) => !value.includes('\0'));
    if (values.length === 0 || values.some((value) => value.length > ENUM_LENGTH)) return { kind: 'string' };
    return { kind: 'enum', name: nameFor(wantedName(type, field, entity), values.join('\n')), values };
  };
  const entities = spec.entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) => ({ ...field, type: settledType(field.type, field, entity) })),
  }));
  return { spec: { ...spec, entities }, omissions: [] };
}

function wantedName({ name }: EnumType, field: Field, entity: Entity): string {
  const pascal = wordsOf(name ?? `${entity.name} ${field.name}`)
    .map(capitalise)
    .join('');
  const isUsable = /^[A-Z]/.test(pascal) && !pascal.endsWith('Field') && !isReservedClass(pascal, '');
  return isUsable ? pascal : `${entity.name}${pascal}Value`;
}
