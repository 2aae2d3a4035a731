import { type Scope } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import type { Dependencies } from './dependencies.ts';
import { type Objects } from './objects.ts';
import { type Route } from './route.ts';
export type { Route } from './route.ts';
export interface RouteSources {
    readonly values: Values;
    readonly objects: Objects;
    readonly dependencies: Dependencies;
    readonly modules: readonly Scope[];
    readonly isAlive: (scope: Scope) => boolean;
}
/** Every route that the modules register, with its full path. */
export declare function routesOf(sources: RouteSources): readonly Route[];
