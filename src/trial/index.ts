export { type Blame, blameOf, type FailedStep } from './blame.ts';
export { chooseSamples, type SampleDemand } from './choose-samples.ts';
export { type Demand, wordsOf } from './demand.ts';
export { Demands } from './demands-of.ts';
export { judgeMutant, type Mutant, mutantOf } from './mutant.ts';
export {
  cannotRun,
  failedTarget,
  survivingMistake,
  uncomposedSample,
  unknownTarget,
  unselectedTarget,
} from './problems.ts';
export { type Reached, type ReachedCode, reachedOf } from './reached.ts';
export { type SampleSize, specText } from './sample-spec.ts';
export { isCurrent, type Measurement, summarise } from './summarise.ts';
