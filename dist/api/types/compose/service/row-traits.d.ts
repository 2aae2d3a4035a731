import type { Omission } from '../../omission.ts';
import type { SpecRequirements } from '../../spec/index.ts';
import type { TableState } from './database/table-state.ts';
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
/**
 * Decides which entities have which trait. A field that the spec lists for it is the trait's own column.
 *
 * @param capabilities - what the selected patterns provide
 * @param before - the tables as they were composed before
 */
export declare function traitsOfRows(spec: SpecRequirements, capabilities: readonly string[], before?: readonly TableState[]): TraitsOfRows;
