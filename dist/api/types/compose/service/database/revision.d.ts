import type { Omission } from '../../../omission.ts';
import { Code } from '../../code.ts';
import type { ServiceContext } from '../context.ts';
import { type PythonCode } from '../python-code.ts';
import { type BroughtTable } from './brought.ts';
import { type Renames } from './difference.ts';
import { type DatabaseRecord } from './record.ts';
/** A migration, as its template writes it. */
export interface RevisionModel {
    /** File name without its ending: `0002_3f2a9c0d1e4b`. */
    readonly name: Code;
    readonly id: string;
    /** The revision before it; `null` for the first. */
    readonly parent: string | null;
    /** One sentence. */
    readonly summary: string;
    readonly imports: PythonCode;
    /** Statements of `upgrade`, in order. */
    readonly upgrade: readonly PythonCode[];
    /** Statements of `downgrade`, in order. */
    readonly downgrade: readonly PythonCode[];
}
/** What was composed before: the record in the lock, and the newest revisions among the files that are there. */
export interface PreviousDatabase {
    readonly record: DatabaseRecord;
    readonly heads: readonly string[];
    /** New names of columns by their old ones, by table. */
    readonly renames: Renames;
}
/** The migration that a spec needs, and what the lock records of the database. */
export interface Revisions {
    /** One, or none where the database is as the models are. */
    readonly revisions: readonly RevisionModel[];
    readonly record: DatabaseRecord;
    readonly omissions: readonly Omission[];
}
/** The first migration, or the one that leads from what was composed before to what is composed now. */
export declare function describeRevisions(context: ServiceContext, brought: readonly BroughtTable[], previous: PreviousDatabase | undefined): Revisions;
