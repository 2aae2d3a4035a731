import type { Scope } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import { type Objects } from './objects.ts';
import type { Wiring } from './wired.ts';
export type { ExceptionHandler, Lifespan, Middleware, Wiring } from './wired.ts';
export interface WiringSources {
    readonly values: Values;
    readonly objects: Objects;
    /** What can run. */
    readonly alive: readonly Scope[];
}
/** What is registered on the application by code that can run. */
export declare function wiringOf(sources: WiringSources): Wiring;
