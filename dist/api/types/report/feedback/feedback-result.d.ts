import type { Omission } from '../../omission.ts';
import type { EvolvedPattern, Outcome } from '../../outcome/index.ts';
/** An issue that proposes a change of a pattern. */
export interface ProposedChange {
    readonly pattern: string;
    /** `declined`: people closed it. `possible`: none was opened, because nothing is written. */
    readonly done: 'opened' | 'updated' | 'unchanged' | 'declined' | 'possible';
    readonly url?: string;
}
/** What was learnt in one run, and from all runs so far. */
export interface FeedbackResult {
    /** What happened now; absent where nothing has ended yet. */
    readonly outcome?: Outcome;
    /** Whether it was recorded: not on a dry run, and not where it was before. */
    readonly recorded: boolean;
    /** How many outcomes there are, this one among them. */
    readonly outcomes: number;
    readonly evolved: readonly EvolvedPattern[];
    /** Issues about lines that people keep changing. */
    readonly proposals: readonly ProposedChange[];
    readonly omissions: readonly Omission[];
}
