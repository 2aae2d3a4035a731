import { z } from 'zod';
import type { Entity, Field, FieldType, Relation, SpecRequirements } from '../../../spec/index.ts';
import type { BroughtTable } from './brought.ts';
import type { TableState } from './table-state.ts';

/**
 * What the migrations up to a revision have made of the database. The lock carries it, so that the next composition
 * writes a new revision for what changed and leaves the released ones as they are.
 */
export interface DatabaseRecord {
  /** The newest revision of ours. */
  readonly head: string;
  /** How many revisions there are. */
  readonly revisions: number;
  readonly entities: readonly RecordedEntity[];
  /** Many-to-many relations, by the names of their entities. */
  readonly links: readonly (readonly [string, string])[];
  readonly tables: readonly TableState[];
  /** Tables that patterns have brought. */
  readonly brought: readonly BroughtTable[];
}

/** An entity as it was composed: enough to keep what a later spec leaves out. */
export type RecordedEntity = Pick<Entity, 'name' | 'table' | 'unique' | 'indexes'> & {
  readonly fields: readonly RecordedField[];
  /** Delete behaviour of its references, by field. */
  readonly onDelete: Readonly<Record<string, NonNullable<Relation['onDelete']>>>;
};

type RecordedField = Omit<Field, 'src' | 'type'> & { readonly type: FieldType };

const columns = z.array(z.string());
const constraint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check'), name: z.string(), sql: z.string() }),
  z.strictObject({ kind: z.literal('unique'), name: z.string(), columns }),
  z.strictObject({
    kind: z.literal('foreign'),
    name: z.string(),
    column: z.string(),
    target: z.string(),
    rule: z.string(),
    deferred: z.literal(true).exactOptional(),
  }),
]);
const table = z.strictObject({
  name: z.string(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string(),
      server: z.string().exactOptional(),
      nullable: z.boolean(),
      identity: z.literal(true).exactOptional(),
    }),
  ),
  key: columns,
  constraints: z.array(constraint),
  indexes: z.array(
    z.strictObject({
      name: z.string(),
      columns,
      unique: z.literal(true).exactOptional(),
      where: z.string().exactOptional(),
      language: z.string().exactOptional(),
    }),
  ),
});
const field = z.looseObject({
  name: z.string(),
  original: z.string(),
  type: z.looseObject({ kind: z.string() }),
  typeStated: z.boolean(),
});
const record = z.strictObject({
  head: z.string(),
  revisions: z.int().min(1),
  entities: z.array(
    z.strictObject({
      name: z.string(),
      table: z.string(),
      unique: z.array(columns),
      indexes: z.array(columns),
      fields: z.array(field),
      onDelete: z.record(z.string(), z.enum(['cascade', 'restrict', 'set null'])),
    }),
  ),
  links: z.array(z.tuple([z.string(), z.string()])),
  tables: z.array(table),
  brought: z.array(z.strictObject({ name: z.string(), upgrade: columns })),
});

/** @returns `undefined` where `value` is no record of ours */
export function readRecord(value: unknown): DatabaseRecord | undefined {
  const read = record.safeParse(value);
  // The lock is ours, and its fields are those of a spec that was read: their inner shape is not checked again.
  return read.success ? (read.data as unknown as DatabaseRecord) : undefined;
}

/** The entities and links of a settled spec, as the record keeps them. */
export function recordedSpec({
  entities,
  relations,
}: SpecRequirements): Pick<DatabaseRecord, 'entities' | 'links'> {
  return {
    entities: entities.map(({ name, table: tableName, unique, indexes, fields }) => ({
      name,
      table: tableName,
      unique,
      indexes,
      fields: fields.map(({ src: _, ...rest }) => rest),
      onDelete: Object.fromEntries(
        relations.flatMap(({ from, via, onDelete }) =>
          from === name && via !== undefined && onDelete !== undefined ? [[via, onDelete]] : [],
        ),
      ),
    })),
    links: relations.flatMap(({ kind, from, to }) => (kind === 'many-to-many' ? [[from, to] as const] : [])),
  };
}
