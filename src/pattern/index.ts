export type { Capability, ProvidedCapability } from './capability.ts';
export type {
  BasisPoints,
  Contribution,
  Foreach,
  Ownership,
  Pattern,
  PatternFile,
  PatternParameter,
  QualityPrior,
  SecurityLevel,
} from './pattern.ts';
