import type { VerifyStep } from '../step.ts';
/** The steps in the order in which they run: what is quick and what others need comes first. */
export declare const STEPS: readonly VerifyStep[];
