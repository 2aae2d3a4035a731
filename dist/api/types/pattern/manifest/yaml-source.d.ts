import type { Diagnostic, Span } from '../../diagnostics/index.ts';
/** A YAML document as plain values, with the place of each. */
export declare class YamlSource {
    #private;
    readonly file: string;
    readonly value: unknown;
    private constructor();
    /** @returns the source, or what keeps it from being one; never throws, whatever the text */
    static parse(file: string, text: string): YamlSource | readonly Diagnostic[];
    /** Where the value at `path` stands, or the nearest thing around it. */
    spanAt(path: readonly PropertyKey[]): Span;
    /** Where the key stands in the mapping at `path`. */
    spanOfKey(path: readonly PropertyKey[], key: string): Span;
    /** The part of the text at `path` that starts `offset` characters into it, for one-line scalars. */
    spanWithin(path: readonly PropertyKey[], offset: number): Span;
}
