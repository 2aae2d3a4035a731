import type { Evidence } from '../../report.ts';
import { type CallExpression, type Expression } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import { type Symbol } from '../python/symbol.ts';
import type { Values } from '../python/values.ts';
/** Something that a route asks for. */
export interface Dependency {
    readonly symbol: Symbol;
    /** The call inside `Depends(…)`, where it is one: `require_roles("admin")`. */
    readonly call: CallExpression | undefined;
    /** Where it is called from. */
    readonly scope: Scope;
    readonly at: Evidence;
}
/** Finds what functions, routers and applications depend on. */
export declare class Dependencies {
    #private;
    constructor(values: Values);
    /** What the parameters of a function, or of a class's constructor or `__call__`, ask for. */
    of(scope: Scope): readonly Dependency[];
    /** What the class of a handler asks for on behalf of all of its handlers: fields with `Depends`, those of its parents included. */
    ofOwner({ parent }: Scope): readonly Dependency[];
    /** The dependencies in an expression: an annotation, a default, a list passed as `dependencies`. */
    inside(expression: Expression, scope: Scope, depth?: number): readonly Dependency[];
    /** Everything that `first` leads to, itself included. */
    closure(first: readonly Dependency[]): readonly Dependency[];
    /** The function or class that answers a dependency: the one that `require_roles("admin")` returns, the class of an instance. */
    target({ symbol, call, scope }: Dependency): Scope | undefined;
    /** Functions that a factory returns: its own, or others that it names. */
    handedOut(scope: Scope): readonly Scope[];
}
