import type { Ownership } from '../pattern/index.ts';
import type { FileTree } from '../tree/index.ts';
import type { Lock } from './lock.ts';
/** What one composition made, as the lock records it. */
export interface Generated {
    readonly app: string;
    readonly spec: Lock['spec'];
    readonly patterns: Lock['patterns'];
    /** What the lock records of the database. */
    readonly database?: unknown;
    /** Without the lock. */
    readonly tree: FileTree;
    readonly files: readonly {
        readonly path: string;
        readonly pattern: string;
        readonly ownership: Ownership;
    }[];
}
