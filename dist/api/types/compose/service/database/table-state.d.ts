/** A column, as a migration writes it. */
export interface ColumnState {
    readonly name: string;
    /** Python: `sa.String(length=200)`. */
    readonly type: string;
    /** Python for `server_default`; absent where there is none. */
    readonly server?: string;
    readonly nullable: boolean;
    /** The database numbers the rows. */
    readonly identity?: true;
}
/** A rule of a table, by its name in the database. */
export type ConstraintState = {
    readonly kind: 'check';
    readonly name: string;
    readonly sql: string;
} | {
    readonly kind: 'unique';
    readonly name: string;
    readonly columns: readonly string[];
} | {
    readonly kind: 'foreign';
    readonly name: string;
    readonly column: string;
    readonly target: string;
    readonly rule: string;
    /** Added once all tables exist: it closes a circle. */
    readonly deferred?: true;
};
export interface IndexState {
    readonly name: string;
    readonly columns: readonly string[];
    /** No two rows have the same in these columns. */
    readonly unique?: true;
    /** The rows that it is about, in SQL; absent for all. */
    readonly where?: string;
    /** It holds the words of these columns, in this language. */
    readonly language?: string;
}
/** One table: what the migrations up to a revision have made of it. Plain data, because the lock records it. */
export interface TableState {
    readonly name: string;
    readonly columns: readonly ColumnState[];
    readonly key: readonly string[];
    readonly constraints: readonly ConstraintState[];
    readonly indexes: readonly IndexState[];
}
/** `true` where two parts of a state say the same, in whatever order their keys stand. */
export declare function isSameState(a: object, b: object): boolean;
