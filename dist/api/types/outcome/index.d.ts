export { type EvolvedPattern, evolve, withOutcomes } from './evolution.ts';
export { type KeptFile, patternOutcomes } from './kept.ts';
export { type CheckCounts, countsOf, type LineEdit, type Outcome, type OutcomeEvent, outcomePath, type PatternOutcome, readOutcome, serviceOf, writeOutcome, } from './outcome.ts';
export { type Recurrence, type RecurrentEdit, recurrences } from './recurrence.ts';
export { type SuccessRate, successRate } from './success-rate.ts';
