import type { Evidence } from '../../report.ts';
import type { CallExpression, Expression } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
/** A middleware that is really in the application. */
export interface Middleware {
    /** Its absolute name, where it is of another package. */
    readonly external: string | undefined;
    /** Its class or function, where it is of this repository. */
    readonly local: Scope | undefined;
    /** The call whose keywords configure it; nothing for a decorated function. */
    readonly call: CallExpression | undefined;
    readonly scope: Scope;
    readonly at: Evidence;
}
export interface ExceptionHandler {
    readonly exception: Expression;
    readonly handler: Scope | undefined;
    readonly scope: Scope;
    readonly at: Evidence;
}
export interface Lifespan {
    readonly kind: 'lifespan' | 'startup' | 'shutdown';
    readonly handler: Scope;
    readonly at: Evidence;
}
export interface Wiring {
    readonly middleware: readonly Middleware[];
    readonly exceptionHandlers: readonly ExceptionHandler[];
    readonly lifespans: readonly Lifespan[];
    /** Calls that construct the application. */
    readonly constructions: readonly {
        readonly call: CallExpression;
        readonly scope: Scope;
        readonly at: Evidence;
    }[];
}
