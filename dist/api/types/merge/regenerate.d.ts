import type { Diagnostic } from '../diagnostics/index.ts';
import { FileTree } from '../tree/index.ts';
import type { Generated } from './generated.ts';
import { type Lock } from './lock.ts';
import { type Merged, type MergeOptions } from './merge.ts';
import { type Side } from './version.ts';
/** What stands there, and what the last run left behind. */
export interface Standing {
    readonly ours: Side;
    /** Text of the lock in `ours`; absent where there is none. */
    readonly lockText?: string;
    /**
     * The merge base, where it could be had; without a lock, what is known to be nobody's work. Bytes are needed only of
     * what both sides changed.
     */
    readonly base?: Side;
}
export interface RegenerateOptions {
    readonly parses?: MergeOptions['parses'];
    /** Paths for which people chose the generated side: it is taken whole, and what stands there goes. */
    readonly accepted?: MergeOptions['accepted'];
    /** Paths that may not be written this time: they stay as they are, and the next run offers the same change again. */
    readonly held?: (path: string) => boolean;
}
/** A merge, with the lock and the merge base that the next one starts from. */
export interface Regeneration extends Merged {
    readonly lock: Lock;
    /** What the next merge takes as its base; its git tree id is in the lock. */
    readonly base: FileTree;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Merges a new composition into what stands there, and writes the lock into the result.
 *
 * @param standing - sides known in part are fine; `bytesToRead` says which bytes must be there
 */
export declare function regenerate(generated: Generated, standing: Standing, options?: RegenerateOptions): Regeneration;
/**
 * The same merge with the merge base inside the lock: for places outside a git repository.
 *
 * Packing takes a while and changes no other file, so that it can go on while the tree is judged.
 */
export declare function withArchive(regeneration: Regeneration, { ours, lockText }: Standing): Regeneration;
/**
 * The blobs that {@link regenerate} reads the bytes of, and cannot do without.
 *
 * @returns ids, in no order
 */
export declare function bytesToRead(generated: Generated, standing: Standing): ReadonlySet<string>;
/** {@link regenerate} between a directory's files and a new composition, the base taken from the lock's archive. */
export declare function regenerateDirectory(generated: Generated, directory: FileTree, options?: Pick<RegenerateOptions, 'parses'>): Regeneration;
