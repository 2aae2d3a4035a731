/**
 * The language that a file is written in. Text reaches it only through that language's own escaping, and `Code` made for
 * one sink is refused by every other.
 */
export type Sink = 'python' | 'toml' | 'yaml' | 'env' | 'markdown' | 'shell' | 'make' | 'docker' | 'json' | 'ini' | 'text' | 'path';
/** Who reads a YAML file: compose substitutes `$`, GitHub substitutes `${{`. */
export type Dialect = 'plain' | 'compose' | 'workflow';
/** Where a template's output goes. */
export interface Target {
    readonly sink: Sink;
    readonly dialect: Dialect;
}
/** The target of path templates. */
export declare const PATH_TARGET: Target;
/** The target of the file at `path`; a name that says nothing is plain text, which takes identifiers and numbers only. */
export declare function targetOf(path: string): Target;
