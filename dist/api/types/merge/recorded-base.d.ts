import type { Generated } from './generated.ts';
import type { Lock } from './lock.ts';
import type { Side, Version } from './version.ts';
interface Recorded {
    readonly lock: Lock;
    readonly ours: Side;
    readonly theirs: Side;
    readonly base: Side | undefined;
}
/**
 * The base of each file in the lock: the version that its digest names, if one of the sides has it; else the stored one.
 *
 * Digests come first, because a run without a change must not depend on anything that is stored elsewhere.
 */
export declare function recordedBase({ lock, ours, theirs, base }: Recorded): Side;
/**
 * `true` where the lock records this very composition, and no conflict of an earlier one is open: then its digests are the
 * base of every file but those that are not composed any more.
 */
export declare function recordsAll(lock: Lock, generated: Generated): boolean;
/** SHA-256 of a version whose bytes are known. */
export declare function digestOf(version: Version | undefined): string | undefined;
export {};
