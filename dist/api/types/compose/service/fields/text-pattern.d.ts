/** The pattern of a text field, as every regular expression engine reads it. */
export interface TextPattern {
    /** Anchored at both ends, in ASCII classes, and never with a NUL. */
    readonly text: string;
    readonly shortest: number;
    /** `Infinity` where it has no end. */
    readonly longest: number;
    /** A text that fits the pattern and the field's lengths. */
    readonly sample: string;
}
/**
 * Reads a pattern of literals, classes, groups, alternatives and repetitions.
 *
 * @param bounds - the lengths that the field allows
 * @returns `undefined` for everything else, and where no text would fit
 */
export declare function textPattern(source: string, bounds: {
    readonly minimum: number;
    readonly maximum: number;
}): TextPattern | undefined;
