export type { AssessOptions } from './assess.ts';
export { assess } from './assess.ts';
export { type KnownModule, ModuleReader } from './facts/python/module-reader.ts';
export { openPythonParser } from './facts/python/open-parser.ts';
export type { PythonParser } from './facts/python/syntax.ts';
export { type FileChange, type ProposedFixes, proposeFixes } from './fixes/index.ts';
export type { CapLevel, Finding, Level, Probe, ProbeDefinition, Remedy } from './probe.ts';
export { found, partial } from './probe.ts';
export { capTable, probePage } from './probe-page.ts';
export { PROBES } from './probes/index.ts';
export type {
  BasisPoints,
  Cap,
  CategoryScore,
  Evidence,
  Facets,
  Gap,
  Outcome,
  ProbeResult,
  Profile,
  ReadinessReport,
  Recommendation,
} from './report.ts';
export { categoryWeight, RUBRIC, RUBRIC_VERSION, totalWeight } from './rubric.ts';
export type { Weights } from './score.ts';
export { rescore } from './score.ts';
