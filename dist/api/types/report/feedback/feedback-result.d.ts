import type { Omission } from '../../omission.ts';
import type { EvolvedPattern, Outcome } from '../../outcome/index.ts';
/** What was learnt in one run, and from all runs so far. */
export interface FeedbackResult {
    /** What happened now; absent where nothing has ended yet. */
    readonly outcome?: Outcome;
    /** Whether it was recorded: not on a dry run, and not where it was before. */
    readonly recorded: boolean;
    /** How many outcomes there are, this one among them. */
    readonly outcomes: number;
    readonly evolved: readonly EvolvedPattern[];
    readonly omissions: readonly Omission[];
}
