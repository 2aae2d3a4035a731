import type { Role } from '../role.ts';
import type { Argument, CallExpression, Expression, Lines } from './expression.ts';
/** What stands around a statement. */
export interface Context {
    /** Conditions of the `if` and `while` around it. An `else` branch has its condition, too. */
    readonly guards: readonly Expression[];
    /** What the `with` statements around it manage. */
    readonly managed: readonly Expression[];
    /** Calls that a `finally` around it makes. */
    readonly finalCalls: readonly CallExpression[];
    /** `true` in the body of an `except`. */
    readonly handling: boolean;
}
export interface Call extends Context {
    readonly call: CallExpression;
}
export interface Assignment extends Lines {
    readonly target: Expression;
    readonly value: Expression | undefined;
    readonly annotation: Expression | undefined;
}
/** A name given by `import`: `qualified` is absolute, or begins with one dot a level. */
export interface Import extends Lines {
    readonly alias: string;
    readonly qualified: string;
    /** What is executed by the import: `import a.b` gives `a` and loads `a.b`. */
    readonly loads: string;
    /** `from x import *`. */
    readonly star: boolean;
    /** Only for the type checker: never executed. */
    readonly typeOnly: boolean;
}
export interface Parameter {
    readonly name: string;
    readonly annotation: Expression | undefined;
    readonly fallback: Expression | undefined;
}
export interface Flow extends Lines, Context {
    readonly kind: 'return' | 'raise' | 'yield' | 'assert';
    readonly value: Expression | undefined;
}
export interface Loop extends Lines {
    readonly target: Expression;
    readonly over: Expression;
}
export interface Handler extends Lines {
    /** The exceptions; nothing for a bare `except`. */
    readonly types: Expression | undefined;
    /** `true` where its body does nothing at all. */
    readonly empty: boolean;
}
/** A module, class or function with what stands directly in it; dead code is left out. */
export interface Scope extends Lines {
    readonly kind: 'module' | 'class' | 'function';
    readonly path: string;
    /** What its file is for. */
    readonly role: Role;
    /** Unique in its file: `Service.create`; empty for the module. */
    readonly qualname: string;
    readonly name: string;
    readonly parent: Scope | undefined;
    readonly decorators: readonly Expression[];
    /** Of a function. */
    readonly parameters: readonly Parameter[];
    readonly returns: Expression | undefined;
    readonly isAsync: boolean;
    /** Parents and keywords of a class. */
    readonly bases: readonly Argument[];
    readonly imports: Import[];
    readonly children: Scope[];
    readonly calls: Call[];
    readonly assignments: Assignment[];
    readonly flows: Flow[];
    readonly loops: Loop[];
    readonly handlers: Handler[];
    /** What `with` statements manage. */
    readonly managed: {
        readonly value: Expression;
        readonly alias: Expression | undefined;
    }[];
    /** Every expression that stands here, outermost only. */
    readonly expressions: Expression[];
    /** The first line that does something: not `pass`, not `...`, not a docstring. */
    effect: Lines | undefined;
}
/** `scope` and every scope inside it, once all of it is read. */
export declare function scopesOf(scope: Scope): readonly Scope[];
/** The identity of a scope in a repository. */
export declare function scopeId(scope: Scope): string;
/** Calls anywhere inside `scope`, its inner functions included. */
export declare function callsWithin(scope: Scope): readonly Call[];
