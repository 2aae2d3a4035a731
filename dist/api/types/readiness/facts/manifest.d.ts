import type { Evidence } from '../report.ts';
import { type Data } from './files/data.ts';
import type { Repository } from './repository.ts';
/** A package that the project asks for. */
export interface Requirement {
    readonly name: string;
    readonly spec: string;
    readonly at: Evidence;
    readonly development: boolean;
}
export interface LockFile {
    readonly path: string;
    /** Normalised names of locked packages. */
    readonly packages: ReadonlySet<string>;
    /** The line of each package. */
    readonly lines: ReadonlyMap<string, number>;
}
/** What the project declares of itself. */
export interface Manifest {
    readonly requirements: readonly Requirement[];
    readonly locks: readonly LockFile[];
    /** `requires-python`. */
    readonly python: {
        readonly spec: string;
        readonly at: Evidence;
    } | undefined;
    /** The dependency list of `[project]` or of Poetry. */
    readonly declared: Evidence | undefined;
    /** Commands that an installation makes, with the `module:function` that they call. */
    readonly commands: ReadonlyMap<string, string>;
    /** `pyproject.toml` files, the shallowest first. */
    readonly pyprojects: readonly {
        readonly path: string;
        readonly data: Data;
    }[];
}
/** Reads manifests and lock files. */
export declare function manifestOf(repository: Repository): Manifest;
