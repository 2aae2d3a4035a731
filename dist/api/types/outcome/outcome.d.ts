/** What happened: the pull request was merged or closed without a merge, or the service stands on a branch. */
export type OutcomeEvent = 'merged' | 'closed' | 'standing';
/** What became of the files of one pattern. */
export interface PatternOutcome {
    readonly id: string;
    readonly version: string;
    readonly files: number;
    /** Files that people changed. */
    readonly edited: number;
    /** Files that people removed. */
    readonly removed: number;
    /** Share of what was generated that stands as it was, in basis points; files count by their size. */
    readonly kept: number;
    /** Digests of the generated lines that people changed or took out: the same for the same line of another service. */
    readonly touched?: readonly string[];
    /** What people made of them, in their own words; only where a team shares that. */
    readonly edits?: readonly LineEdit[];
}
/** Lines of a generated file, and what stands in their place. */
export interface LineEdit {
    /** Of the generated file. */
    readonly path: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
}
/** Checks of the commit that was judged. */
export interface CheckCounts {
    readonly passed: number;
    readonly failed: number;
}
/** What became of a generated service. */
export interface Outcome {
    readonly schema: 'outcome/1';
    /** Digest of the repository's name: a bank that teams share tells their services apart, and names none. */
    readonly repository?: string;
    /** The same for the same happening: what is recorded twice is recorded once. */
    readonly id: string;
    readonly app: string;
    readonly event: OutcomeEvent;
    /** ISO date. */
    readonly at: string;
    /** Absent where they could not be read. */
    readonly checks?: CheckCounts;
    /** Readiness of the service at that moment, in basis points. */
    readonly productionScore?: number;
    readonly patterns: readonly PatternOutcome[];
}
/** @returns `undefined` where the text is no outcome: anybody may have put a file there */
export declare function readOutcome(text: string): Outcome | undefined;
/** The outcome without any text of the repository: counts, and digests of what was generated. */
export declare function countsOf(outcome: Outcome): Outcome;
/** What tells one service from another. */
export declare function serviceOf({ repository, app }: Pick<Outcome, 'repository' | 'app'>): string;
/** An outcome as it is kept: keys in one order, a final line break. */
export declare function writeOutcome({ schema, repository, id, app, event, at, checks, productionScore, patterns, }: Outcome): string;
/** Where an outcome is kept below the folder of the outcomes. */
export declare function outcomePath({ app, id }: Pick<Outcome, 'app' | 'id'>): string;
