import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Given } from './kind.ts';
/** A package that the service needs, after merging. */
export interface MergedDependency {
    /** As PEP 503 writes it. */
    readonly name: string;
    /** Sorted. */
    readonly extras: readonly string[];
    readonly spec: string;
    readonly group: 'main' | 'dev';
}
export declare const pythonDependency: import("./kind.ts").ContributionKind;
/**
 * One entry for every package and group, sorted by name.
 *
 * @throws z.ZodError - not a dependency
 */
export declare function mergeDependencies(given: readonly Given<unknown>[]): {
    readonly dependencies: readonly MergedDependency[];
    readonly diagnostics: readonly Diagnostic[];
};
/** `fastapi[standard]>=0.142,<0.164` */
export declare function requirementOf({ name, extras, spec }: MergedDependency): string;
/** PEP 503. */
export declare function normalName(name: string): string;
