/** Where Python stops being Python; lines and columns count from 1. */
export interface PythonSyntaxError {
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** Reads and formats generated Python. A port: the formatter is a wasm file that an edge loads. */
export interface PythonFormatter {
    /** The source with sorted imports and one layout, or the first place where it does not parse. */
    format(source: string): {
        readonly text: string;
    } | {
        readonly error: PythonSyntaxError;
    };
    /** The first place where `source` does not parse. */
    syntaxError(source: string): PythonSyntaxError | undefined;
}
