import type { Scope } from './scope.ts';
import { type PythonParser } from './syntax.ts';
/** A Python file as facts. */
export interface PythonModule {
    readonly scope: Scope;
    /** Code units that the parser could not read. */
    readonly broken: number;
}
/** Reads Python files, each text at a path once: what was read ahead is not read again. */
export declare class ModuleReader {
    #private;
    constructor(parser: PythonParser);
    /** The facts of `text`; line and path of what is found are those of `path`. */
    read(path: string, text: string): PythonModule;
}
