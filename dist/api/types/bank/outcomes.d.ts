/** What a bank keeps of an outcome: enough to connect it, and the outcome itself as text. */
export interface OutcomeRecord {
    /** Digest of the repository's name. */
    readonly repository: string;
    readonly app: string;
    readonly id: string;
    readonly event: string;
    /** ISO date. */
    readonly at: string;
    readonly patterns: readonly PatternRecord[];
    readonly text: string;
}
/** What became of one pattern. */
export interface PatternRecord {
    readonly id: string;
    readonly version: string;
    readonly edited: number;
    readonly removed: number;
    readonly kept: number;
}
/** Outcomes in a bank; only ever added to. */
export interface OutcomeStore {
    /**
     * @returns whether it was added: what is there already is not written again
     * @throws ServiceError - the server failed
     */
    add(outcome: OutcomeRecord): Promise<boolean>;
    /** The texts of all outcomes. */
    texts(): Promise<readonly string[]>;
    close(): Promise<void>;
}
