import type { Evidence } from '../../report.ts';
import type { Objects } from '../application/objects.ts';
import { type CallExpression, type Expression } from '../python/expression.ts';
import { type Scope } from '../python/scope.ts';
import type { Placed, Values } from '../python/values.ts';
export interface SuiteSources {
    readonly values: Values;
    readonly objects: Objects;
    readonly modules: readonly Scope[];
}
/** Finds the functions that give tests their parameters. */
export declare class Fixtures {
    #private;
    constructor(sources: SuiteSources);
    named(name: string): Scope | undefined;
    /** What an expression in a test is: parameters stand for what their fixtures give. */
    given(placed: Placed, depth?: number): readonly Placed[];
    isClient(placed: Placed): boolean;
    /** The function that a fixture hands out, where `call` calls what a test is given: `refused(response)`. */
    handedOut(call: CallExpression, scope: Scope): Scope | undefined;
    /** Clients that reach the application of this repository, not a dummy that a test makes, and not a fixture that nobody takes. */
    realClients(): readonly {
        readonly at: Evidence;
        readonly base: string | undefined;
    }[];
}
/** `true` where a decorator makes a fixture. */
export declare function isFixtureMark(decorator: Expression): boolean;
