import { CallSites } from './call-sites.ts';
import { type CallExpression, type Expression } from './expression.ts';
import type { Scope } from './scope.ts';
import { type Resolver, type Symbol } from './symbol.ts';
/** An expression where it stands. */
export interface Placed {
    readonly expression: Expression;
    readonly scope: Scope;
}
/** What a value is an instance of. */
export type Kind = {
    readonly external: string;
} | {
    readonly local: Scope;
};
/** Follows values to their classes. A question that leads back to itself has no answer. */
export declare class Kinds {
    #private;
    protected readonly sites: CallSites;
    constructor(resolver: Resolver);
    get resolver(): Resolver;
    /** What `expression` is an instance of. */
    kind({ expression, scope }: Placed, depth?: number): Kind | undefined;
    /** The class that an annotation names, below `Annotated`, `Optional`, `X | None` and aliases. */
    annotated({ expression, scope }: Placed, depth?: number): Kind | undefined;
    /** Names of the foreign classes that `scope` derives from, through classes of this repository. */
    ancestors(scope: Scope, depth?: number): readonly string[];
    /** `scope` and the classes of this repository that it derives from. */
    lineage(scope: Scope, depth?: number): readonly Scope[];
    /** The function that a call runs, where it is of this repository. */
    callee(call: CallExpression, scope: Scope): Scope | undefined;
    /** The absolute name of what a call runs: of another package, or a method of an instance of its class. */
    external(call: CallExpression, scope: Scope): string | undefined;
    /** A method of a class, its parents included. */
    method(owner: Scope, name: string): Scope | undefined;
    /** The value that a class gives its attribute: in its body, or by `self.name = …`. */
    attribute(owner: Scope, name: string): Placed | undefined;
    /** What a symbol is an instance of. */
    kindOfSymbol(symbol: Symbol, depth: number): Kind | undefined;
}
