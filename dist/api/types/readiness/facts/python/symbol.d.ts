import { type Expression } from './expression.ts';
import type { Modules } from './modules.ts';
import { type Assignment, type Parameter, type Scope } from './scope.ts';
/** What a name stands for. */
export type Symbol = 
/** Something of another package: `fastapi.FastAPI`. */
{
    readonly kind: 'external';
    readonly name: string;
}
/** A module, class or function of this repository. */
 | {
    readonly kind: 'scope';
    readonly scope: Scope;
} | {
    readonly kind: 'value';
    readonly name: string;
    readonly scope: Scope;
    readonly assignments: readonly Assignment[];
} | {
    readonly kind: 'parameter';
    readonly parameter: Parameter;
    readonly scope: Scope;
} | Bound
/** An attribute of something that is none of the above. */
 | {
    readonly kind: 'member';
    readonly of: Symbol;
    readonly name: string;
};
/** The variable of a loop (`each` element of the values) or of a `with`. */
export interface Bound {
    readonly kind: 'bound';
    readonly name: string;
    readonly scope: Scope;
    readonly values: readonly Expression[];
    readonly each: boolean;
    /** Place in `for first, second in …`. */
    readonly position: number | undefined;
}
/** Finds what names stand for, across the files of a repository. */
export declare class Resolver {
    #private;
    constructor(modules: Modules);
    get modules(): Modules;
    /** What `expression` stands for, where it is a name; `undefined` where that is not known. */
    resolve(expression: Expression | undefined, scope: Scope): Symbol | undefined;
    /** What the dotted `name` stands for in `scope`. */
    name(name: string, scope: Scope, hops?: number): Symbol | undefined;
    /** The absolute name of what `expression` stands for, where it comes from another package. */
    external(expression: Expression | undefined, scope: Scope): string | undefined;
    /** What a name from an import statement of `from` stands for. */
    qualified(name: string, from: string, hops?: number): Symbol | undefined;
}
/** The name of a symbol of another package. */
export declare function externalName(symbol: Symbol): string | undefined;
/** `true` where `name` is one of `names` in the package `root`, whatever module of it spells it. */
export declare function isOf(name: string | undefined, root: string, names: ReadonlySet<string> | string): boolean;
/** An identity of a symbol, equal for equal things. */
export declare function symbolId(symbol: Symbol): string;
