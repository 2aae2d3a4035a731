import { z } from 'zod';
declare const edge: z.ZodObject<{
    name: z.ZodString;
    version: z.ZodOptional<z.ZodString>;
    extra: z.ZodOptional<z.ZodArray<z.ZodString>>;
    marker: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
/** What one package of a lock needs: another package, with the extras and under the marker that it needs it. */
export type Edge = z.infer<typeof edge>;
/** A package of a lock: its graph, and its text as uv wrote it. */
export interface LockedPackage {
    readonly name: string;
    readonly version: string;
    readonly dependencies: readonly Edge[];
    /** By extra. */
    readonly optional: Readonly<Record<string, readonly Edge[]>>;
    readonly text: string;
}
/** The reviewed lock over everything that any pattern may need. */
export interface MasterLock {
    /** Everything before the first package. */
    readonly head: string;
    readonly requiresPython: string;
    /** By name and version, as uv sorts them. */
    readonly packages: readonly LockedPackage[];
    /** What the master's own project needs: where the same name is locked in several versions, one edge for each. */
    readonly roots: readonly Edge[];
    /** Extras that the master asked for, by package: what an extra brings is known only for these. */
    readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}
/** The names of all packages in a lock, its own project apart, without reading the rest. */
export declare function lockedNames(text: string): ReadonlySet<string>;
/**
 * Reads `patterns/uv.lock`. Packages keep their text: nothing of a hash or a wheel is written anew.
 *
 * @throws Error - not a lock of uv's format version 1
 */
export declare function readMasterLock(text: string): MasterLock;
export {};
