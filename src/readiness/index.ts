export type {
  BasisPoints,
  Cap,
  CategoryScore,
  Evidence,
  Outcome,
  ProbeResult,
  ReadinessReport,
  Recommendation,
} from './report.ts';
