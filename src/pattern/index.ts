export type { Capability, ProvidedCapability } from './capability.ts';
export { type Classification, type CodeFile, categorise, codeOf, type Trait } from './categorise/index.ts';
export type { CategoryConfig } from './category-config.ts';
export {
  getCompositionOrder,
  getPatternCategories,
  PATTERN_CATEGORIES,
  validateCategoryConfig,
} from './category-config.ts';
export { codeTexts } from './code-texts.ts';
export type { ContributionSchema } from './lint/lint-context.ts';
export { manifestJsonSchema } from './manifest/manifest-schema.ts';
export type { ParameterProblem } from './parameter.ts';
export { checkParameter, typedParameter } from './parameter.ts';
export type {
  BasisPoints,
  Contribution,
  Foreach,
  Mutation,
  Ownership,
  Pattern,
  PatternFile,
  PatternParameter,
  QualityPrior,
  SecurityLevel,
} from './pattern.ts';
export { SECURITY_LEVELS } from './pattern.ts';
export type { NewPattern } from './pattern-template.ts';
export { patternTemplate } from './pattern-template.ts';
export type { QualityFacets } from './quality.ts';
export {
  facetsOf,
  isProductionReady,
  PRODUCTION_READY_AT,
  patternQuality,
  QUALITY_WEIGHTS,
  qualityOf,
  successRateOf,
  testCoverageOf,
} from './quality.ts';
export type {
  MeasuredPattern,
  PlantedMistake,
  QualityFile,
  SampledPattern,
  SampleRun,
} from './quality-file.ts';
export { QUALITY_PATH, qualityFile, readQuality } from './quality-file.ts';
export type { ReadPatterns, ReadPatternsOptions } from './read-patterns.ts';
export { readPatterns } from './read-patterns.ts';
export { neededPatterns, requirementCycles } from './requirement-cycles.ts';
export { suggestion } from './suggestion.ts';
export type { Trials } from './trials.ts';
export { PRIOR_WEIGHT, provenRate } from './trials.ts';
export type { Comparison, Condition, Facts } from './when/condition.ts';
export { factsNamedIn, featuresOf, holds, withCapabilities } from './when/condition.ts';
export type { FactKind } from './when/facts.ts';
export { FACTS } from './when/facts.ts';
export { fits } from './when/fits.ts';
export type { ParsedWhen } from './when/parse-when.ts';
export { parseWhen } from './when/parse-when.ts';
export type { WhenProblem } from './when/when-problem.ts';
