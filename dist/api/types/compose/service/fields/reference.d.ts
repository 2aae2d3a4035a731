import type { FieldKind } from '../field-kind.ts';
import { type Fragment } from '../imports.ts';
/** How rows of an entity are told apart. */
export interface KeyKind {
    readonly python: Fragment;
    readonly schema: Fragment;
    readonly migration: string;
    /** Python for a key that no row has. */
    readonly unknown: string;
    /** JSON that is no key. */
    readonly invalid: string;
    readonly invalidQuery: string;
}
export declare const UUID_KEY: KeyKind;
export declare const INTEGER_KEY: KeyKind;
/** A reference to a row of another entity. */
export declare function referenceKind(key: KeyKind): FieldKind;
