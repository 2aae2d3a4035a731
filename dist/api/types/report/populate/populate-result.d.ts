import type { LibraryChange, Verified } from '../../bank/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Omission } from '../../omission.ts';
import type { EvolvedPattern } from '../../outcome/index.ts';
/** What one populate did to the bank. A rejected pattern is part of it, not an error. */
export interface PopulateResult {
    /** The bank, as users know it: `embedded`. */
    readonly bank: string;
    /** By id. */
    readonly changes: readonly LibraryChange[];
    /** Patterns that lint refused. */
    readonly rejected: readonly RejectedDirectory[];
    /** Counts, digests and sample searches of the new bank; absent where it was not built. */
    readonly verified?: Verified;
    /** Whether the bank was replaced; `false` on a dry run, when nothing changed, and when it was refused. */
    readonly written: boolean;
    /** Outcomes that were read. */
    readonly outcomes: number;
    /** What they made of the patterns, those that lost most first. */
    readonly evolved: readonly EvolvedPattern[];
    readonly diagnostics: readonly Diagnostic[];
    readonly omissions: readonly Omission[];
}
/** A pattern directory that lint refused, with every error in it. */
export interface RejectedDirectory {
    readonly directory: string;
    readonly errors: readonly Diagnostic[];
}
/** The errors of a lint by the pattern directory in which they are, in the order of the directories. */
export declare function rejectedDirectories(diagnostics: readonly Diagnostic[]): readonly RejectedDirectory[];
