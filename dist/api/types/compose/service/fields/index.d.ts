import type { FieldType, ScalarKind } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
export { arrayKind } from './array.ts';
export { documentsKind } from './documents.ts';
export { type EnumClass, enumClassOf, enumKind } from './enum.ts';
export { INTEGER_KEY, type KeyKind, referenceKind, UUID_KEY } from './reference.ts';
export { fieldPattern, maximumLength, minimumLength } from './text.ts';
/** The kind of each scalar type. A type that the spec did not make clear is a line of text. */
export declare const SCALAR_KINDS: Readonly<Record<ScalarKind, FieldKind>>;
/** `true` where `type` is one value of a scalar kind. */
export declare function isScalar(type: FieldType): type is Extract<FieldType, {
    readonly kind: ScalarKind;
}>;
