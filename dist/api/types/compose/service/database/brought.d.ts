import type { Omission } from '../../../omission.ts';
import type { TakenNames } from '../settle/index.ts';
import type { Step } from './statements.ts';
/** A table that a pattern brings: its name, and the calls of Alembic that make it. */
export interface BroughtTable {
    readonly name: string;
    readonly upgrade: readonly string[];
}
/** The tables of the selected patterns, in the order in which they are made, and the names that they take. */
export interface BroughtTables extends TakenNames {
    readonly all: readonly BroughtTable[];
}
export declare const NOTHING_BROUGHT: BroughtTables;
/** The steps that make the tables of patterns that are new. */
export declare function broughtSteps(before: readonly BroughtTable[], now: readonly BroughtTable[]): readonly Step[];
/** What a pattern makes of its tables now, and the database does not know. */
export declare function broughtOmissions(before: readonly BroughtTable[], now: readonly BroughtTable[]): readonly Omission[];
