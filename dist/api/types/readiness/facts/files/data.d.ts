import type { Lines } from '../python/expression.ts';
export type Scalar = string | number | boolean | null;
/** A value of YAML, TOML or JSON, with the lines it stands on. */
export interface Data extends Lines {
    readonly value: Scalar | readonly Data[] | ReadonlyMap<string, Data>;
}
/** The value below `keys`. */
export declare function below(data: Data | undefined, ...keys: readonly string[]): Data | undefined;
/** The entries of a map, or none. */
export declare function entriesOf(data: Data | undefined): readonly (readonly [string, Data])[];
/** The items of a list; a single scalar counts as a list of one. */
export declare function itemsOf(data: Data | undefined): readonly Data[];
/** The text of a scalar: numbers and booleans as they are written. */
export declare function textOf(data: Data | undefined): string | undefined;
/** The texts of a list of scalars. */
export declare function textsOf(data: Data | undefined): readonly string[];
/** `data` and everything in it. */
export declare function everythingIn(data: Data): Generator<Data>;
