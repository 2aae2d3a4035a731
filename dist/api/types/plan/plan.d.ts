import type { BasisPoints, Pattern } from '../pattern/index.ts';
/** A pattern of the service, and why it is in. */
export interface SelectedPattern {
    readonly pattern: Pattern;
    readonly relevance: BasisPoints;
    readonly quality: BasisPoints;
    /** The reason, with the spec's line where a line asked for it. */
    readonly why: string;
    /** Parameter values: the pattern's defaults, the spec's, the user's `--set`. */
    readonly parameters: Readonly<Record<string, string | number | boolean>>;
}
/** A pattern that is out, and why. */
export interface RejectedPattern {
    readonly id: string;
    readonly why: string;
}
/** The patterns selected for a spec in composition order, each with its reason, and the rejected with theirs. */
export interface Plan {
    readonly selected: readonly SelectedPattern[];
    readonly rejected: readonly RejectedPattern[];
    /** Capabilities that the selected patterns provide, sorted. */
    readonly capabilities: readonly string[];
}
