export { type EvolvedPattern, evolve, withOutcomes } from './evolution.ts';
export { type KeptFile, patternOutcomes } from './kept.ts';
export { type CheckCounts, type Outcome, type OutcomeEvent, outcomePath, type PatternOutcome, readOutcome, writeOutcome, } from './outcome.ts';
export { type SuccessRate, successRate } from './success-rate.ts';
