import { type LineEdit, type Outcome } from './outcome.ts';
/** Lines of one pattern that people of several services changed. */
export interface Recurrence {
    readonly pattern: string;
    /** Services whose people changed the same line. */
    readonly services: number;
    /** Digests of those lines, sorted. */
    readonly lines: readonly string[];
    /** What they made of them, the most frequent of each place first; empty where nobody shares that. */
    readonly edits: readonly RecurrentEdit[];
}
/** A place, what most made of it, and how many did so. */
export interface RecurrentEdit extends LineEdit {
    readonly services: number;
}
/** Where people of {@link RECURRENT_AT} services or more changed the same lines; by pattern. Of each service its last outcome counts. */
export declare function recurrences(outcomes: readonly Outcome[]): readonly Recurrence[];
