import type { Omission } from '../../omission.ts';
import type { Entity, Field, SpecRequirements } from '../../spec/index.ts';
import type { TableState } from './database/table-state.ts';
import { searchLanguage } from './full-text.ts';

/** What the rows of a service can do beside being stored; each is asked of the spec and brought by a pattern. */
export interface RowTraits {
  /** Entities whose rows count their changes, by name. */
  readonly versioned: ReadonlySet<string>;
  /** Entities whose deleted rows stay, by name. */
  readonly softDeleted: ReadonlySet<string>;
  /** Endpoints may change many rows at once. */
  readonly takesMany: boolean;
  /** The language in which PostgreSQL searches texts; absent where no index does. */
  readonly searchLanguage?: string;
}

/** A spec without the fields that traits bring, and what each entity can do. */
export interface TraitsOfRows {
  readonly spec: SpecRequirements;
  readonly traits: RowTraits;
  readonly omissions: readonly Omission[];
}

const VERSION = 'version';
const DELETED_AT = 'deleted_at';

/** Truths by which a spec marks a deleted row; the moment tells it as well. */
const DELETED_FLAGS: ReadonlySet<string> = new Set(['is_deleted', 'deleted']);

/**
 * Decides which entities have which trait. A field that the spec lists for it is the trait's own column.
 *
 * @param capabilities - what the selected patterns provide
 * @param before - the tables as they were composed before
 */
export function traitsOfRows(
  spec: SpecRequirements,
  capabilities: readonly string[],
  before: readonly TableState[] = [],
): TraitsOfRows {
  const others = capabilities.includes('http.preconditions') ? spec.entities.filter(hasOtherVersion) : [];
  const traits: RowTraits = {
    versioned: capabilities.includes('http.preconditions')
      ? namesOf(spec.entities.filter((entity) => !others.includes(entity)))
      : new Set(),
    takesMany: capabilities.includes('http.bulk'),
    softDeleted: capabilities.includes('rows.soft_delete') ? namesOf(marked(spec.entities)) : new Set(),
    ...(capabilities.includes('rows.full_text') ? { searchLanguage: searchLanguage(spec.app.language) } : {}),
  };
  return {
    spec: { ...spec, entities: spec.entities.map((entity) => withoutBrought(entity, traits, before)) },
    traits,
    omissions: [...others.map(unversioned), ...broughtBack(spec.entities, traits, before)],
  };
}

function namesOf(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.map(({ name }) => name));
}

/** Those that list a mark of their own; all, where none does. */
function marked(entities: readonly Entity[]): readonly Entity[] {
  const listed = entities.filter(({ fields }) => fields.some(isMark));
  return listed.length > 0 ? listed : entities;
}

function isMark({ name, type }: Field): boolean {
  return name === DELETED_AT || (DELETED_FLAGS.has(name) && type.kind === 'bool');
}

function withoutBrought(
  entity: Entity,
  { versioned, softDeleted }: RowTraits,
  before: readonly TableState[],
): Entity {
  // A flag that the database holds says which rows are deleted: it is not for us to take it away.
  const isKept = ({ name }: Field): boolean => name !== DELETED_AT && hasColumn(before, entity.table, name);
  const isBrought = (field: Field): boolean =>
    (field.name === VERSION && versioned.has(entity.name)) ||
    (isMark(field) && softDeleted.has(entity.name) && !isKept(field));
  return entity.fields.some(isBrought)
    ? { ...entity, fields: entity.fields.filter((field) => !isBrought(field)) }
    : entity;
}

function hasColumn(tables: readonly TableState[], table: string, column: string): boolean {
  return tables.some(({ name, columns }) => name === table && columns.some((one) => one.name === column));
}

/** Rows that were deleted, and that every query would find again. */
function broughtBack(
  entities: readonly Entity[],
  { softDeleted }: RowTraits,
  before: readonly TableState[],
): readonly Omission[] {
  return entities
    .filter(
      ({ name, table, fields }) =>
        !softDeleted.has(name) && hasColumn(before, table, DELETED_AT) && !fields.some(isMark),
    )
    .map(({ name, table }) => ({
      what: `what is to become of the deleted rows of ${name}`,
      because:
        'the spec does not ask for soft delete any more, and without `deleted_at` they are rows like others',
      remedy: `delete the rows of ${table} that have a \`deleted_at\` before the migration runs, or ask for \`soft_delete\` again`,
      blocks: true,
    }));
}

/** `true` where `version` is something that people write: a text, or a number that is unique with others. */
function hasOtherVersion(entity: Entity): boolean {
  const field = entity.fields.find(({ name }) => name === VERSION);
  if (field === undefined) return false;
  const isUnique = field.unique === true || entity.unique.some((columns) => columns.includes(VERSION));
  return !isCounter(field) || isUnique;
}

function isCounter({ type }: Field): boolean {
  return type.kind === 'int' || type.kind === 'bigint' || type.kind === 'unknown';
}

function unversioned({ name }: Entity): Omission {
  return {
    what: `optimistic locking of ${name}`,
    because: 'its field `version` says something else than how often the row was changed',
    remedy: 'give that field another name in the spec',
  };
}
