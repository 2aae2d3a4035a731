import { type CodeFile, type CueEvidence } from './code-file.ts';
import type { Cue } from './cue.ts';
/** What was made out about code, and from which lines. */
export interface Trait<Value> {
    readonly value: Value;
    /** 0 to 1: how much of what was found speaks for it. */
    readonly confidence: number;
    readonly evidence: readonly CueEvidence[];
}
/** The weight of the cues that were found, and where. */
export interface CueCount {
    readonly weight: number;
    readonly evidence: readonly CueEvidence[];
}
/** Counts cues: each once a file. */
export declare function countCues(files: readonly CodeFile[], cues: readonly Cue[]): CueCount;
