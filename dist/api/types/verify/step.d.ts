import type { Workplace } from './workplace.ts';
/** How thorough a run is. Each takes the steps of those before it. */
export declare const DEPTHS: readonly ["fast", "normal", "full"];
export type Depth = (typeof DEPTHS)[number];
export type Outcome = 'passed' | 'failed' | 'skipped';
/** What one step came to. */
export interface StepResult {
    readonly outcome: Outcome;
    /** What was measured, in a few words; empty where there is nothing to count. */
    readonly figure: string;
    /** Why it was skipped or failed; empty where it passed. */
    readonly because: string;
    /** What the programs printed. */
    readonly log: string;
}
/** One part of the proof: a file with its explanation, from which the page and the table of all are made. */
export interface VerifyStep {
    /** Permanent: users name it in `--only` and `--skip`. */
    readonly id: string;
    /** Yes-or-no question that the step answers. */
    readonly asks: string;
    readonly why: string;
    /** What to do where it fails, in the imperative. */
    readonly fix: string;
    /** The command that it runs, as people would type it. */
    readonly command: string;
    /** What must be on the machine, in words. */
    readonly needs: readonly string[];
    /** The least depth that takes it. */
    readonly depth: Depth;
    /** `true`: where it could not run, nothing is proven, and the run does not pass. */
    readonly required: boolean;
    /** Steps without whose success it cannot run. */
    readonly after: readonly string[];
    readonly seconds: number;
    run(workplace: Workplace): Promise<StepResult>;
}
/** Checks that a step is whole; the compiler does it. */
export declare function defineStep(step: VerifyStep): VerifyStep;
/** The step did what it asks. */
export declare function passed(figure: string, log?: string): StepResult;
/** It did not. */
export declare function failed(because: string, given?: {
    readonly figure?: string;
    readonly log?: string;
}): StepResult;
/** It could not be asked: never green. */
export declare function skipped(because: string, log?: string): StepResult;
