import type { Omission } from '../../omission.ts';
import type { FileTree } from '../../tree/index.ts';
import type { Evidence } from '../report.ts';
import { Authentication } from './application/authentication.ts';
import { Dependencies } from './application/dependencies.ts';
import { type Entry } from './application/entry.ts';
import { Objects } from './application/objects.ts';
import { type Route } from './application/routes.ts';
import { type Settings } from './application/settings.ts';
import { type Wiring } from './application/wiring.ts';
import { CommandFollower, type Executed } from './commands.ts';
import { type Containers } from './containers.ts';
import { type Manifest } from './manifest.ts';
import type { ModuleReader } from './python/module-reader.ts';
import type { Scope } from './python/scope.ts';
import { Values } from './python/values.ts';
import { Repository } from './repository.ts';
import { type Suite } from './tests/suite.ts';
import { type Workflow } from './workflows.ts';
/** What starts, and where it says so. */
export interface Application {
    readonly entries: readonly Entry[];
    /** The call that makes it. */
    readonly at: Evidence;
}
/** The code of the application and what can run of it. */
export interface Code {
    readonly values: Values;
    readonly dependencies: Dependencies;
    readonly objects: Objects;
    /** Modules that are the application's own: no tests, migrations or examples. */
    readonly modules: readonly Scope[];
    /** Every module of the repository. */
    readonly everything: readonly Scope[];
    /** Scopes that can run, in order. */
    readonly alive: readonly Scope[];
    isAlive(scope: Scope): boolean;
}
/** All that a probe may know. A probe names what it needs, and sees nothing else. */
export interface Facts {
    readonly repository: Repository;
    /** Nothing where nothing here starts an application. */
    readonly application: Application | undefined;
    readonly code: Code;
    readonly routes: readonly Route[];
    readonly wiring: Wiring;
    readonly settings: Settings;
    readonly authentication: Authentication;
    readonly manifest: Manifest;
    readonly containers: Containers;
    readonly workflows: readonly Workflow[];
    /** What continuous integration runs and whose failure counts. */
    readonly executed: readonly Executed[];
    readonly follower: CommandFollower;
    readonly suite: Suite;
    /** Paths of the application's modules: where a probe of code looked. */
    readonly sourcePaths: readonly string[];
}
export interface Gathered {
    readonly facts: Facts;
    readonly omissions: readonly Omission[];
    /** Share of the Python that could not be read, in basis points of its bytes. */
    readonly unreadable: number;
}
/** Reads a tree into facts; of the files at `unread` it is only known that they are there. */
export declare function gatherFacts(tree: FileTree, reader: ModuleReader, unread?: readonly string[]): Gathered;
