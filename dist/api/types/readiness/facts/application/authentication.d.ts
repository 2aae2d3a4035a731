import type { Evidence } from '../../report.ts';
import type { Values } from '../python/values.ts';
import type { Dependencies } from './dependencies.ts';
import type { Route } from './routes.ts';
import type { Middleware } from './wiring.ts';
/** Who must say who they are. */
export declare class Authentication {
    #private;
    constructor(values: Values, dependencies: Dependencies, middleware: readonly Middleware[]);
    /** Where a route is protected: the dependency that refuses strangers. */
    guardOf(route: Route): Evidence | undefined;
}
