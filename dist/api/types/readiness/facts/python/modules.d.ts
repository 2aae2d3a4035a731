import type { Import, Scope } from './scope.ts';
interface Split {
    readonly path: string;
    readonly rest: readonly string[];
}
/** The Python files of a repository, found by the names under which they import each other. */
export declare class Modules {
    #private;
    /**
     * @param projects - folders that hold a project of their own: what is installed from them is imported from everywhere
     * @param workplaces - folders from which an image is built, or into which requirements are installed: their own code runs there
     */
    constructor(scopes: readonly Scope[], projects?: readonly string[], workplaces?: readonly string[]);
    all(): readonly Scope[];
    at(path: string): Scope | undefined;
    /** The file that a dotted name means, seen from `from`; `undefined` where it is not of this repository. */
    find(dotted: string, from: string): string | undefined;
    /** `true` where the first segment of an absolute name is a file or folder of this repository, seen from `from`. */
    isLocal(dotted: string, from: string): boolean;
    /** The longest prefix of `dotted` that is a file, and the names after it. */
    split(dotted: string, from: string): Split | undefined;
    /** Files that executing `statement` in `from` executes, packages first. */
    loadedBy(statement: Import, from: string): readonly string[];
}
export {};
