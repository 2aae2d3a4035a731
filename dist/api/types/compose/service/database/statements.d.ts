import type { ColumnState, ConstraintState, IndexState, TableState } from './table-state.ts';
/** One change of the schema, and what undoes it: Python statements of a migration. */
export interface Step {
    readonly up: readonly string[];
    readonly down: readonly string[];
}
/** The step that takes back what `step` does. */
export declare function undone({ up, down }: Step): Step;
/** Makes a table with everything in it but the foreign keys that close a circle. */
export declare function createTable(table: TableState): Step;
export declare function isDeferred(constraint: ConstraintState): boolean;
/** Adds a rule to a table that is there. */
export declare function addConstraint(table: string, constraint: ConstraintState): Step;
/** Adds an index to a table that is in use: without a lock, and therefore outside of the transaction. */
export declare function addIndex(table: string, index: IndexState): Step;
export declare function addColumn(table: string, column: ColumnState): Step;
export declare function renameColumn(table: string, from: string, to: string): Step;
/** Gives a rule or an index another name; what it holds stays, so that nothing is checked or built again. */
export declare function renameRule(kind: 'index' | 'constraint', table: string, names: readonly [string, string]): Step;
/** Changes type, default and nullability of a column. */
export declare function alterColumn(table: string, before: ColumnState, after: ColumnState): Step;
