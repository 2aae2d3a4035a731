import type { Diagnostic } from '../../diagnostics/index.ts';
import type { QualityFile } from '../../pattern/index.ts';
/** What `patterns test` came to. */
export interface PatternTrials {
    /** As it stands in `quality.json`. */
    readonly file: QualityFile;
    /** Ids of the patterns that were asked for. */
    readonly targets: readonly string[];
    /** Samples whose bytes did not change: they were not run again. */
    readonly kept: number;
    /** Samples that were run. */
    readonly fresh: number;
    /** `false` where the run was broken off. */
    readonly isWhole: boolean;
    readonly diagnostics: readonly Diagnostic[];
}
