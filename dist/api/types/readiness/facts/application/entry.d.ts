import type { Evidence } from '../../report.ts';
import type { Containers } from '../containers.ts';
import type { Manifest } from '../manifest.ts';
import { type Scope } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import type { Objects } from './objects.ts';
/** Where the application starts. */
export interface Entry {
    /** The module that a server loads. */
    readonly module: Scope;
    /** The factory that a server calls, where it calls one. */
    readonly factory: Scope | undefined;
    /** The function that starts the server from code, where one does: it runs before the application. */
    readonly starter?: Scope;
    /** Where the start is written; the application's own line where nothing starts it. */
    readonly at: Evidence;
    /** Written in a Dockerfile, a compose file or a Procfile. */
    readonly declared: boolean;
}
interface EntrySources {
    readonly values: Values;
    readonly objects: Objects;
    readonly modules: readonly Scope[];
    readonly containers: Containers;
    readonly commands: Manifest['commands'];
}
/** The entries that something starts; where nothing does, every module that makes an application. */
export declare function entriesOf(sources: EntrySources): readonly Entry[];
export {};
