import type { Diagnostic } from '../diagnostics/index.ts';
import { type Lock } from './lock.ts';
/** What was read: the lock, or the problem that made it unusable. Never both, never a throw. */
export interface LockReading {
    readonly lock?: Lock;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads `patternbank.lock`. A damaged lock is a warning, because what is there can be compared without it.
 *
 * @param path - for messages
 */
export declare function readLock(text: string, path?: string): LockReading;
/** The lock as it is written: keys and lists sorted, two spaces, a final line break. */
export declare function writeLock(lock: Lock): string;
