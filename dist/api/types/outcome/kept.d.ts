import type { PatternOutcome } from './outcome.ts';
/** A generated file as it was written, and as it stands. */
export interface KeptFile {
    readonly path: string;
    readonly pattern: string;
    /** Bytes as it was written. */
    readonly size: number;
    /** Absent: people left it as it is. `gone`: people removed it. */
    readonly change?: 'gone' | {
        readonly before: string;
        readonly after: string;
    };
}
/** What became of each pattern that wrote any of the files; those that wrote none are not there. */
export declare function patternOutcomes(files: readonly KeptFile[], versions: ReadonlyMap<string, string>): readonly PatternOutcome[];
