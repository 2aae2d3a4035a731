import { z } from 'zod';
import type { Comparison, Verdict } from '../../../policy/index.ts';
import type { Evidence, ReadinessReport } from '../../../readiness/index.ts';
import { exactScore } from '../../score.ts';
import { comparisonJson, toComparisonJson } from './comparison.ts';
import { omissionJson } from './shared.ts';

const fraction = z.number().min(0).max(1);
const evidenceJson = z.strictObject({ path: z.string(), line: z.number().int(), end_line: z.number().int() });

/** What is missing or wrong, place by place; `anchored` says that the place is only where to begin. */
const gapJson = evidenceJson.extend({
  probe: z.string(),
  because: z.string(),
  anchored: z.boolean(),
  fingerprint: z.string(),
});

/** The document that `validate --json` prints. Frozen: changed only by adding. */
export const validateJson = z.strictObject({
  schema: z.literal('validate/1'),
  production_ready: z.boolean(),
  production_score: fraction,
  missing_components: z.array(z.string()),
  recommendations: z.array(
    z.strictObject({
      probe: z.string(),
      text: z.string(),
      gain: fraction,
      effort: z.enum(['low', 'medium', 'high']),
      file: z.string(),
      snippet: z.string(),
      command: z.string(),
    }),
  ),
  rubric_version: z.string(),
  raw_score: fraction,
  caps: z.array(
    z.strictObject({ id: z.string(), limit: fraction, because: z.string(), evidence: z.array(evidenceJson) }),
  ),
  known_weight: fraction,
  waivers: z.array(
    z.strictObject({
      probe: z.string(),
      path: z.string().optional(),
      reason: z.string(),
      owner: z.string(),
      expires: z.string(),
    }),
  ),
  categories: z.array(
    z.strictObject({
      id: z.string(),
      score: fraction,
      weight: fraction,
      floor: fraction,
      applicable: z.boolean(),
    }),
  ),
  probes: z.array(
    z.strictObject({
      id: z.string(),
      category: z.string(),
      outcome: z.enum(['pass', 'partial', 'not_detected', 'not_applicable', 'unknown', 'waived']),
      credit: fraction,
      confidence: z.enum(['high', 'medium', 'low']),
      evidence: z.array(evidenceJson),
      searched: z.array(z.string()),
      because: z.string().optional(),
    }),
  ),
  gaps: z.array(gapJson),
  omissions: z.array(omissionJson),
  not_a_service: z.boolean(),
  threshold: fraction,
  reasons: z.array(z.string()),
  comparison: comparisonJson.optional(),
});
export type ValidateJson = z.infer<typeof validateJson>;

/** Readiness and verdict in the shape that leaves the process. */
export function toValidateJson(
  report: ReadinessReport,
  verdict: Verdict,
  comparison?: Comparison,
): ValidateJson {
  return {
    schema: 'validate/1',
    production_ready: verdict.ready,
    production_score: exactScore(verdict.productionScore),
    missing_components: [...verdict.missingComponents],
    recommendations: report.recommendations.map(({ gain, ...rest }) => ({ ...rest, gain: exactScore(gain) })),
    rubric_version: report.rubricVersion,
    raw_score: exactScore(report.rawScore),
    caps: report.caps.map(toCap),
    known_weight: exactScore(report.knownWeight),
    waivers: verdict.waivers.map((waiver) => ({ ...waiver })),
    categories: report.categories.map(({ id, score, weight, floor, applicable }) => ({
      id,
      score: exactScore(score),
      weight: exactScore(weight),
      floor: exactScore(floor),
      applicable,
    })),
    probes: probesOf(report, verdict),
    gaps: report.gaps.map(({ probe, because, at, anchored, fingerprint }) => ({
      probe,
      because,
      ...toEvidence(at),
      anchored,
      fingerprint,
    })),
    omissions: report.omissions.map(({ what, because, remedy }) => ({ what, because, remedy })),
    not_a_service: report.notAService,
    threshold: exactScore(verdict.threshold),
    reasons: [...verdict.reasons],
    ...(comparison === undefined ? {} : { comparison: toComparisonJson(comparison) }),
  };
}

function toCap({
  id,
  limit,
  because,
  evidence,
}: ReadinessReport['caps'][number]): ValidateJson['caps'][number] {
  return { id, limit: exactScore(limit), because, evidence: evidence.map(toEvidence) };
}

function probesOf(report: ReadinessReport, verdict: Verdict): ValidateJson['probes'] {
  const excused = new Set(verdict.waivedProbes);
  return report.probes.map(({ id, category, outcome, credit, confidence, evidence, searched, because }) => {
    const waived = excused.has(id);
    return {
      id,
      category,
      outcome: waived ? 'waived' : outcome,
      credit: waived ? 0 : exactScore(credit),
      confidence,
      evidence: evidence.map(toEvidence),
      searched: [...searched],
      ...(because === undefined ? {} : { because }),
    };
  });
}

function toEvidence({ path, line, endLine }: Evidence): ValidateJson['probes'][number]['evidence'][number] {
  return { path, line, end_line: endLine };
}
