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
type RecordedField = Omit<Field, 'src' | 'type'> & {
    readonly type: FieldType;
};
/** @returns `undefined` where `value` is no record of ours */
export declare function readRecord(value: unknown): DatabaseRecord | undefined;
/** The entities and links of a settled spec, as the record keeps them. */
export declare function recordedSpec({ entities, relations, }: SpecRequirements): Pick<DatabaseRecord, 'entities' | 'links'>;
export {};
