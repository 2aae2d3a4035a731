import { Kinds, type Placed } from './kinds.ts';
export { defaultOf } from './default-of.ts';
export { type Kind, type Placed } from './kinds.ts';
/** Follows names to their values, a few steps far. */
export declare class Values extends Kinds {
    #private;
    /** The expressions that `expression` may stand for: itself, where it is no name with a known value. */
    expand(placed: Placed, depth?: number): readonly Placed[];
    /** The items of a list, a tuple or a set that `expression` may stand for; sums and stars are followed. */
    items(placed: Placed, depth?: number): readonly Placed[];
    /** The text of `expression`; a part that is not known becomes `{}`. */
    text(placed: Placed): string | undefined;
    /** The text of `expression` where nobody sets a variable of the environment: `os.getenv("PREFIX", "/api/v1")` is `/api/v1`. */
    usualText(placed: Placed): string | undefined;
}
