import type { Field } from '../../spec/index.ts';
import type { Fragment } from './imports.ts';
/** A rule that the database holds, too: `CHECK (sql)`. */
export interface Check {
    /** What the constraint is about, after the field's name: `range` for `budget_range`. */
    readonly about: string;
    readonly sql: string;
    /** What the model writes instead of `CheckConstraint(sql, name)`. */
    readonly argument?: Fragment;
}
/** The type of a field in a request: `Annotated[base, codec, Field(bounds), reader]`. */
export interface InputType {
    readonly base: Fragment;
    /** What stands before the bounds, because it replaces pydantic's own parsing. */
    readonly codec?: Fragment;
    /** Keyword arguments of pydantic's `Field`. */
    readonly bounds: readonly string[];
    /** What stands after the bounds, because it converts before they are checked. */
    readonly reader?: Fragment;
}
/** A default in the two places that a generated service writes one. */
export interface DefaultValue {
    /** In a schema: `TaskStatus.TODO`. */
    readonly python: Fragment;
    /** Argument of the column's `server_default`. */
    readonly server: Fragment;
    /** The same in a migration, where `json` as a literal is not it. */
    readonly migration?: string;
    /** As JSON reads it back; `undefined` where it differs from row to row. */
    readonly json: unknown;
}
/** A filter that lists have where a spec asks for it. */
export interface AskedFilter {
    /** The type of its query parameters. */
    readonly query: Fragment;
    /** The two of the examples' `ordered`, as a query has them. */
    readonly texts: readonly [string, string];
    /** It has bounds: `min_price`. */
    readonly ranges: boolean;
}
/** One way to narrow a list by the field, and two rows that it tells apart. */
export interface FilterCase {
    /** The query parameter: `status`, `due_at_from`, `min_price`. */
    readonly parameter: string;
    readonly operator: '==' | '>=' | '<=';
    /** The query parameter's value. */
    readonly value: string;
    readonly match: Fragment;
    readonly other: Fragment;
}
/** Values for the generated tests. */
export interface Examples {
    /** JSON that the API takes and gives back unchanged. */
    readonly json: unknown;
    /** Python for a new row; `number` names an expression that differs from row to row. */
    row(number: string): Fragment;
    /** JSON values that the API must refuse, as Python. */
    readonly invalid: readonly string[];
    /** Python for two rows, the first sorting before the second; `undefined` where the field does not sort. */
    readonly ordered: readonly [Fragment, Fragment] | undefined;
    readonly filters: readonly FilterCase[];
    /** A query value that is none of this type. */
    readonly invalidQuery: string | undefined;
}
/**
 * Everything that a field's type decides in the generated service. One kind is one file under `fields/`; shared code
 * asks the kind and never branches on its name.
 */
export interface FieldKind {
    /** The attribute's type on the model: `str`. */
    python(field: Field): Fragment;
    /** The column's type on the model, where the annotation alone does not give it. */
    column(field: Field): Fragment | undefined;
    /** The column's type in a migration: `sa.String(length=200)`. */
    migration(field: Field): string;
    /** `column` is the quoted name where SQL needs one. */
    checks(field: Field, column: string): readonly Check[];
    input(field: Field): InputType;
    /** The type in a response. `undefined`: the same as the input's. */
    output(field: Field): Fragment | undefined;
    /** The type of a query parameter that filters by this field. */
    query(field: Field): Fragment | undefined;
    /** How it filters where only a spec that asks for it has it. */
    asked?(field: Field): AskedFilter | undefined;
    readonly sortable: boolean;
    readonly searchable: boolean;
    /** `undefined` where the spec's text is no value of this type. */
    defaultValue(text: string, field: Field): DefaultValue | undefined;
    examples(field: Field): Examples;
}
