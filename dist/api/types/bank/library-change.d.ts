import type { Diagnostic } from '../diagnostics/index.ts';
import type { Pattern } from '../pattern/index.ts';
/** What tells one state of a pattern from another. */
export type PatternStamp = Pick<Pattern, 'id' | 'version' | 'category' | 'digest' | 'trials' | 'measured'>;
/** What a populate would do to one pattern of a bank. */
export interface LibraryChange {
    readonly id: string;
    readonly change: 'added' | 'changed' | 'removed' | 'unchanged';
    /** The version after; of a removed pattern, the one it had. */
    readonly version: string;
    readonly category: string;
}
/** The changes between two states of a library, by id; patterns are compared by their digests and what was measured of them. */
export declare function libraryChanges(before: readonly PatternStamp[], after: readonly PatternStamp[]): readonly LibraryChange[];
/** Why a populate would take patterns away; nothing where it would not. `--allow-shrink` says that it is meant. */
export declare function shrinkage(changes: readonly LibraryChange[]): readonly Diagnostic[];
