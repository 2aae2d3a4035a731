import type { Omission } from '../../../omission.ts';
import type { Entity, Field, Relation, SpecRequirements } from '../../../spec/index.ts';
import { isCommon } from '../attribute.ts';
import { settleStored } from '../settle/index.ts';
import type { Renames } from './difference.ts';
import { BECOMES_REQUIRED, isNullable, narrowing } from './narrowing.ts';
import type { DatabaseRecord, RecordedEntity } from './record.ts';

/** A spec with all that must not vanish from it unasked. */
export interface Retained {
  readonly spec: SpecRequirements;
  readonly omissions: readonly Omission[];
  /** New names of columns by their old ones, by table. */
  readonly renames: Renames;
}

/**
 * Keeps what the database holds and the spec does not mention any more, or would hold in less room.
 *
 * Data is gone for good once a column is. So a column, a table or a value goes only where the spec says so in
 * `acknowledge`; until then everything stays as it is, and the run says what waits for a decision.
 */
export function retain(given: SpecRequirements, previous: DatabaseRecord): Retained {
  const { spec, omissions } = settleStored(given);
  const acknowledged = new Set((spec.acknowledge ?? []).map(plain));
  const old = new Map(previous.entities.map((entity) => [entity.name, entity]));
  const changes = spec.entities.map((entity) => {
    const before = old.get(entity.name);
    return before === undefined ? unchanged(entity) : retainFields(entity, before, acknowledged);
  });
  const known = new Set(spec.entities.map(({ name }) => name));
  const kept = previous.entities.filter(({ name }) => !known.has(name) && !acknowledged.has(plain(name)));
  const links = keptLinks(spec, previous, { acknowledged, kept });
  return {
    spec: {
      ...spec,
      entities: [...changes.map(({ entity }) => entity), ...kept.map(restored)],
      relations: [...spec.relations, ...kept.flatMap(restoredRelations), ...links.map(restoredLink)],
    },
    omissions: [
      ...omissions,
      ...changes.flatMap(({ omissions }) => omissions),
      ...kept.map(({ name }) => waiting(name, 'the spec does not mention it any more')),
      ...links.map(([from, to]) => waiting(`${from}.${to}`, 'the spec does not relate the two any more')),
    ],
    renames: new Map(changes.map(({ entity, renames }) => [entity.table, renames])),
  };
}

interface EntityChange {
  readonly entity: Entity;
  readonly omissions: readonly Omission[];
  readonly renames: ReadonlyMap<string, string>;
}

function unchanged(entity: Entity): EntityChange {
  return { entity, omissions: [], renames: new Map() };
}

function retainFields(
  entity: Entity,
  before: RecordedEntity,
  acknowledged: ReadonlySet<string>,
): EntityChange {
  const renames = renamesOf(entity, before);
  const former = new Map([...renames].map(([from, to]) => [to, from]));
  const old = new Map(before.fields.map((field) => [field.name, field]));
  const isAcknowledged = ({ name, original }: Pick<Field, 'name' | 'original'>): boolean =>
    [name, original].some((word) => acknowledged.has(plain(`${entity.name}.${word}`)));
  const settled = entity.fields.map((field) => {
    const was = old.get(former.get(field.name) ?? field.name);
    return retainField({ entity, field, was, isAcknowledged: isAcknowledged(field) });
  });
  const names = new Set(entity.fields.map(({ name }) => former.get(name) ?? name));
  const kept = before.fields.filter((field) => !names.has(field.name) && !isAcknowledged(field));
  const fields = [...settled.map(({ field }) => field), ...kept.map((field) => ({ ...field, src: [] }))];
  return {
    entity: { ...entity, table: before.table, fields },
    omissions: [
      ...settled.flatMap(({ omission }) => omission ?? []),
      ...kept.map(({ name }) => waiting(`${entity.name}.${name}`, 'the spec does not mention it any more')),
    ],
    renames,
  };
}

interface FieldChange {
  readonly entity: Entity;
  readonly field: Field;
  /** As it was composed before. */
  readonly was: Omit<Field, 'src'> | undefined;
  readonly isAcknowledged: boolean;
}

/** The field as it may be written, and what waits for a decision. */
function retainField(change: FieldChange): { readonly field: Field; readonly omission?: Omission } {
  const { entity, field, was } = change;
  if (was !== undefined && hasOtherKey(field, was))
    return { field: { ...field, type: was.type }, omission: otherKey(entity, field, was) };
  if (isCommon(field)) return { field };
  if (was === undefined) return addable(entity, field);
  const because = narrowing(was, field);
  if (because === undefined || change.isAcknowledged) return { field };
  // It was required before, too, and rows without a value kept it from being so.
  if (because === BECOMES_REQUIRED && was.required === true) return addable(entity, field);
  return {
    field: { ...field, ...bounds(was), type: was.type },
    omission: waiting(`${entity.name}.${field.name}`, because),
  };
}

/** `was: due` in the constraints of a field that the database does not have yet. */
function renamesOf(entity: Entity, before: RecordedEntity): ReadonlyMap<string, string> {
  const old = new Set(before.fields.map(({ name }) => name));
  const now = new Set(entity.fields.map(({ name }) => name));
  return new Map(
    entity.fields.flatMap(({ name, was }) => {
      const from = before.fields.find((field) => field.name === was || field.original === was)?.name;
      return from === undefined || old.has(name) || now.has(from) ? [] : [[from, name] as const];
    }),
  );
}

/** Rows cannot be numbered anew: everything that refers to them would be lost. */
function hasOtherKey(field: Field, was: Omit<Field, 'src'>): boolean {
  return field.pk === true && was.type.kind !== field.type.kind;
}

function otherKey({ name }: Entity, field: Field, { type }: Omit<Field, 'src'>): Omission {
  return {
    what: `the new type of ${name}.${field.name}`,
    because: 'rows that are there keep their keys',
    remedy: `make it ${type.kind} in the spec again, or move the rows to a new entity`,
    blocks: true,
  };
}

/** Rows that are there have no value for a new field that is required. */
function addable(entity: Entity, field: Field): { readonly field: Field; readonly omission?: Omission } {
  if (isNullable(field) || field.default !== undefined) return { field };
  const name = `${entity.name}.${field.name}`;
  const omission = {
    what: `the rule that ${name} is required`,
    because: 'the rows that are there have no value for it',
    remedy: `give it a default in the spec; or fill the column, and then list ${name} in \`acknowledge\``,
  };
  return { field: { ...field, nullable: true }, omission };
}

const BOUNDS = [
  'required',
  'nullable',
  'unique',
  'min',
  'max',
  'minLength',
  'maxLength',
  'pattern',
  'default',
] as const;

/** What a column takes, every bound named, so that one that is new goes as well. */
function bounds(was: Omit<Field, 'src'>): Partial<Field> {
  return Object.fromEntries(BOUNDS.map((name) => [name, was[name]]));
}

function keptLinks(
  spec: SpecRequirements,
  previous: DatabaseRecord,
  given: { readonly acknowledged: ReadonlySet<string>; readonly kept: readonly RecordedEntity[] },
): DatabaseRecord['links'] {
  const entities = new Set([...spec.entities, ...given.kept].map(({ name }) => name));
  const pair = (from: string, to: string): string => [from, to].sort().join(' ');
  const now = new Set(
    spec.relations.flatMap(({ kind, from, to }) => (kind === 'many-to-many' ? [pair(from, to)] : [])),
  );
  return previous.links.filter(
    ([from, to]) =>
      entities.has(from) &&
      entities.has(to) &&
      !now.has(pair(from, to)) &&
      ![`${from}.${to}`, `${to}.${from}`].some((name) => given.acknowledged.has(plain(name))),
  );
}

function restored({ onDelete: _, fields, ...entity }: RecordedEntity): Entity {
  return {
    ...entity,
    aliases: [],
    fields: fields.map((field) => ({ ...field, src: [] })),
    status: 'required',
    inferred: false,
    src: [],
  };
}

function restoredRelations({ name, fields, onDelete }: RecordedEntity): readonly Relation[] {
  return fields.flatMap(({ name: via, type, unique }): Relation[] => {
    const rule = onDelete[via];
    if (type.kind !== 'ref' || rule === undefined) return [];
    const kind = unique === true ? 'one-to-one' : 'many-to-one';
    return [{ from: name, to: type.entity, kind, via, onDelete: rule, src: [] }];
  });
}

function restoredLink([from, to]: readonly [string, string]): Relation {
  return { from, to, kind: 'many-to-many', src: [] };
}

function waiting(name: string, because: string): Omission {
  return {
    what: `a change of ${name} in the database`,
    because: `${because}, and stored data would be lost or refused`,
    remedy: `list ${name} under \`acknowledge\` in the front matter of the spec, or state it as it was`,
    blocks: true,
  };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9.]+/g, '');
}
