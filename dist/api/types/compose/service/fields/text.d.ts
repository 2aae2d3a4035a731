import type { Field } from '../../../spec/index.ts';
import type { AskedFilter, Check, DefaultValue, Examples, InputType } from '../field-kind.ts';
import { type Fragment } from '../imports.ts';
import { type TextPattern } from './text-pattern.ts';
/** What every kind that is stored as text shares. */
export declare const python: Fragment;
/** The longest text that the field takes; `undefined` where only the kind's own limit holds. */
export declare function maximumLength(field: Field): number | undefined;
/** The shortest: an empty text says nothing, so at least one character unless the spec says otherwise. */
export declare function minimumLength(field: Field): number;
/** `min_length=1, max_length=200`, as arguments of pydantic's `Field`. */
export declare function lengthBounds(field: Field): readonly string[];
/** A length that the column's type does not hold. */
export declare function lengthCheck(field: Field, column: string): readonly Check[];
/** Where the spec gives no length: room for a line. */
export declare const DEFAULT_LENGTH = 255;
/** The field's own pattern, where it has one that can be held. */
export declare function fieldPattern(field: Field): TextPattern | undefined;
/** Text that matches the field's own pattern; the lengths are published only where the pattern does not say them. */
export declare function patternInput(field: Field): InputType | undefined;
export declare function textInput(base: Fragment, bounds: readonly string[]): InputType;
export declare function textDefault(text: string): DefaultValue;
/** Refused wherever text is wanted. */
export declare const NOT_TEXT: readonly string[];
export declare function textExamples(field: Field): Examples;
/** Python for a text that differs from row to row and keeps the field's bounds. */
export declare function rowText(field: Field, number: string): string;
/** The filter of a text; `undefined` where the examples that sort need not keep a pattern. */
export declare function textFilter(field: Field, query: Fragment): AskedFilter | undefined;
export declare const STRING: readonly import("../imports.ts").Import[];
