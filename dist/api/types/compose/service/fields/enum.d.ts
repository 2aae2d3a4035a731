import type { Field } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
import { type PythonCode } from '../python-code.ts';
/** A closed set of values as a Python `StrEnum`. */
export interface EnumClass {
    readonly name: string;
    readonly members: readonly EnumMember[];
}
/** One value of a closed set. */
export interface EnumMember {
    readonly name: string;
    readonly value: string;
    /** Behind the member in its class: what a linter must be told. */
    readonly remark: PythonCode;
}
/** One of a closed set of values: text with a CHECK. */
export declare function enumKind(enumClass: EnumClass): FieldKind;
/** The class for an enum field: named by the spec, else by entity and field. */
export declare function enumClassOf(entity: string, field: Field, values: readonly string[]): EnumClass;
