import type { Omission } from '../../../omission.ts';
import type { Endpoint, Entity, Field, FieldType, SpecRequirements } from '../../../spec/index.ts';
import { capitalise, wordsOf } from '../names.ts';
import { freeName, isReservedClass, isReservedField } from '../reserved.ts';
import type { Settled, TakenNames } from './index.ts';

/** Gives every entity and field a name that breaks neither Python, SQL nor a base class of the generated code. */
export function settleNames(spec: SpecRequirements, taken: TakenNames): Settled {
  const classes = classNames(spec.entities, taken);
  const className = (name: string): string => classes.get(name) ?? name;
  const omissions: Omission[] = [];
  const fields = new Map<string, ReadonlyMap<string, string>>();
  const entities = spec.entities.map((entity) => {
    const names = fieldNames(entity);
    fields.set(className(entity.name), names);
    omissions.push(...renamedFields(entity, names));
    return renamedEntity(entity, names, { className, taken });
  });
  const relations = spec.relations.map((relation) => {
    const from = className(relation.from);
    const via =
      relation.via === undefined ? undefined : (fields.get(from)?.get(relation.via) ?? relation.via);
    return { ...relation, from, to: className(relation.to), ...(via === undefined ? {} : { via }) };
  });
  const endpoints = spec.endpoints.map(
    (endpoint): Endpoint =>
      endpoint.entity === undefined ? endpoint : { ...endpoint, entity: className(endpoint.entity) },
  );
  return { spec: { ...spec, entities, relations, endpoints }, omissions };
}

/** New class names by the spec's, each once: two entities whose modules would be one file are told apart. */
function classNames(entities: readonly Entity[], taken: TakenNames): ReadonlyMap<string, string> {
  const modules = new Set<string>();
  const names = new Map<string, string>();
  for (const { name } of entities) {
    const words = wordsOf(name);
    const pascal = words.map(capitalise).join('') || 'Thing';
    const start =
      isReservedClass(pascal, words.join('_')) || taken.classes.has(pascal) || /^\d/.test(pascal)
        ? `${pascal.replace(/^\d+/, '')}Record`
        : pascal;
    let free = start;
    for (let n = 2; modules.has(moduleOf(free)); n += 1) free = `${start}${n}`;
    modules.add(moduleOf(free));
    names.set(name, free);
  }
  return names;
}

function moduleOf(pascal: string): string {
  return wordsOf(pascal).join('_');
}

/** New field names by the spec's; a field that stands twice keeps its first place. */
function fieldNames(entity: Entity): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { name } of entity.fields) {
    if (names.has(name)) continue;
    const plain = wordsOf(name).join('_') === name.replace(/_+$/, '') ? name : wordsOf(name).join('_');
    const safe = plain === '' || /^\d/.test(plain) ? `field_${plain}` : plain;
    names.set(name, freeName(safe, taken));
  }
  return names;
}

interface Renaming {
  readonly className: (name: string) => string;
  readonly taken: TakenNames;
}

function renamedEntity(
  entity: Entity,
  names: ReadonlyMap<string, string>,
  { className, taken }: Renaming,
): Entity {
  const renamed = (name: string): string => names.get(name) ?? name;
  const known = (columns: readonly string[]): boolean => columns.every((column) => names.has(column));
  const seen = new Set<string>();
  const fields = entity.fields.flatMap((field): Field[] => {
    if (seen.has(field.name)) return [];
    seen.add(field.name);
    return [{ ...field, name: renamed(field.name), type: renamedType(field.type, className) }];
  });
  return {
    ...entity,
    name: className(entity.name),
    table:
      isReservedField(entity.table) || taken.tables.has(entity.table) ? `${entity.table}_rows` : entity.table,
    fields,
    unique: entity.unique.filter(known).map((columns) => columns.map(renamed)),
    indexes: entity.indexes.filter(known).map((columns) => columns.map(renamed)),
  };
}

function renamedType(type: FieldType, className: (name: string) => string): FieldType {
  if (type.kind === 'ref') return { kind: 'ref', entity: className(type.entity) };
  return type.kind === 'array' ? { kind: 'array', of: renamedType(type.of, className) } : type;
}

function renamedFields(entity: Entity, names: ReadonlyMap<string, string>): readonly Omission[] {
  return [...names]
    .filter(([name, free]) => name !== free)
    .map(([name, free]) => ({
      what: `the name ${entity.name}.${name}`,
      because: 'Python, SQL or a base class of the service needs it for something else',
      remedy: `it is called ${free} in the API and the database; rename the field in the spec to choose another name`,
    }));
}
