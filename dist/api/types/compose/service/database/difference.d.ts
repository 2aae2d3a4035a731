import { type Step } from './statements.ts';
import { type TableState } from './table-state.ts';
/** A column's new name by its old one, by table. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;
/** The steps that make the tables `after` out of the tables `before`: first what adds, last what takes away. */
export declare function difference(before: readonly TableState[], after: readonly TableState[], renames: Renames): readonly Step[];
/** The steps that make all tables. */
export declare function creation(tables: readonly TableState[]): readonly Step[];
