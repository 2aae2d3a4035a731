import type { StepResult } from './step.ts';
/** What one step came to, as it is shown. */
export interface StepReport extends StepResult {
    readonly id: string;
    /** What it asks. */
    readonly asks: string;
    /** What to do where it failed. */
    readonly fix: string;
    readonly command: string;
    readonly required: boolean;
    readonly seconds: number;
}
/** What a run came to. */
export interface Verification {
    readonly steps: readonly StepReport[];
    /** Nothing failed, something passed, and every required step that was wanted could run. */
    readonly passed: boolean;
}
/** @param unwanted - ids of the steps that the user left out */
export declare function verificationOf(steps: readonly StepReport[], unwanted: ReadonlySet<string>): Verification;
