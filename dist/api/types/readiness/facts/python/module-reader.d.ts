import type { Scope } from './scope.ts';
import { type PythonParser } from './syntax.ts';
/** A Python file as facts. */
export interface PythonModule {
    readonly scope: Scope;
    /** Code units that the parser could not read. */
    readonly broken: number;
}
/** A module, and the text that it was read from. */
export interface KnownModule {
    readonly text: string;
    readonly module: PythonModule;
}
/** Reads Python files, each text at a path once: what was read ahead, or by an earlier reader, is not read again. */
export declare class ModuleReader {
    #private;
    /** @param known - what an earlier reader knew, by path */
    constructor(parser: PythonParser, known?: ReadonlyMap<string, KnownModule>);
    /** The facts of `text`; line and path of what is found are those of `path`. */
    read(path: string, text: string): PythonModule;
    /** What is known, by path, for a reader to come. */
    known(): ReadonlyMap<string, KnownModule>;
    /** Of these, what had to be parsed here. */
    parsed(): ReadonlyMap<string, KnownModule>;
}
