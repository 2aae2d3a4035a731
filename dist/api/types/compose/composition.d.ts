import type { Diagnostic } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import type { Ownership } from '../pattern/index.ts';
import type { FileTree } from '../tree/index.ts';
import type { DatabaseRecord } from './service/index.ts';
/** Who wrote a generated file. */
export interface OwnedFile {
    readonly path: string;
    /** Id of the pattern. */
    readonly pattern: string;
    readonly ownership: Ownership;
    readonly sha256: string;
}
/** The pristine output of one composition. */
export interface Composition {
    /** Without `patternbank.lock`: the lock is written after the merge. */
    readonly tree: FileTree;
    readonly files: readonly OwnedFile[];
    /** What the migrations make of the database, for the lock. */
    readonly database?: DatabaseRecord;
    readonly diagnostics: readonly Diagnostic[];
    readonly omissions: readonly Omission[];
}
