import { type Depth, type VerifyStep } from './step.ts';
/** Which steps are wanted. */
export interface Choice {
    readonly depth: Depth;
    /** Ids; empty for all. Named ones run whatever the depth. */
    readonly only: readonly string[];
    readonly skip: readonly string[];
}
/** A step, and why it is not run where it is not. */
export interface ChosenStep {
    readonly step: VerifyStep;
    readonly skipped?: string;
}
/**
 * The steps of a run, in order.
 *
 * With `only`, what the named steps need comes along, and nothing else is listed.
 *
 * @throws UserError - `verify/unknown-step`
 */
export declare function chooseSteps({ depth, only, skip }: Choice): readonly ChosenStep[];
