import type { Omission } from '../../../omission.ts';
import type { SpecRequirements } from '../../../spec/index.ts';
import type { Renames } from './difference.ts';
import type { DatabaseRecord } from './record.ts';
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
export declare function retain(given: SpecRequirements, previous: DatabaseRecord): Retained;
