/** What a project asks for: one package, as a lock's metadata has it. */
export interface Requirement {
    readonly name: string;
    /** Sorted. */
    readonly extras: readonly string[];
    readonly specifier: string;
}
/** What a `pyproject.toml` says that its lock repeats. */
export interface Project {
    readonly name: string;
    readonly version: string;
    readonly requiresPython: string;
    readonly requirements: readonly Requirement[];
    /** By group. */
    readonly groups: Readonly<Record<string, readonly Requirement[]>>;
    /** `virtual`: its package is not installed. */
    readonly source: 'virtual' | 'editable';
}
/**
 * Reads the `pyproject.toml` of a composed service.
 *
 * @throws Error - it is no PEP 621 project, or a requirement has a marker or an address: no pattern writes such
 */
export declare function readProject(text: string): Project;
