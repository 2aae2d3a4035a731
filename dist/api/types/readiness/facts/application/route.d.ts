import type { Evidence } from '../../report.ts';
import type { CallExpression } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import type { Dependency } from './dependencies.ts';
/** One way into the application. */
export interface Route {
    /** Upper case; `GET` where the method is not known. */
    readonly methods: readonly string[];
    /** With the prefixes of every router it passes; a part that is not known is `{}`. */
    readonly path: string;
    /** Segments of the path without parameters. */
    readonly segments: readonly string[];
    readonly handler: Scope | undefined;
    /** The call that registers it: its keywords are the options of the route. */
    readonly call: CallExpression;
    readonly scope: Scope;
    readonly at: Evidence;
    /** Included in what is served. */
    readonly reachable: boolean;
    /** Of the route, its handler, and every router and application around it. */
    readonly dependencies: readonly Dependency[];
}
/** A path as it is compared: one slash between segments. */
export declare function pathOf(path: string): Pick<Route, 'path' | 'segments'>;
