export { type Bench, openBench } from './bench.ts';
export type { Choice } from './choose-steps.ts';
export { DEPTHS, type Depth, type Outcome, type VerifyStep } from './step.ts';
export { STEPS } from './steps/all.ts';
export type { StepReport, Verification } from './verification.ts';
export { type VerifyPorts, type VerifyRequest, verify } from './verify.ts';
