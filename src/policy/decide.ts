import {
  type BasisPoints,
  type Cap,
  categoryWeight,
  PROBES,
  type ProbeResult,
  type ReadinessReport,
  rescore,
  totalWeight,
  type Weights,
} from '../readiness/index.ts';
import { dayNumber } from './day.ts';
import type { Policy } from './policy.ts';
import type { Verdict, Waiver } from './verdict.ts';

/** Below this share of the weight, too little is known for a verdict. */
const KNOWN_WEIGHT_MIN: BasisPoints = 6000;
/** Waivers may take this share of the weight out of the sum. */
const WAIVED_WEIGHT_MAX: BasisPoints = 1000;
/** Days that a waiver may reach ahead; fewer where it lifts a cap. */
const WAIVER_DAYS_MAX = 180;
const CAP_WAIVER_DAYS_MAX = 90;

const FULL: BasisPoints = 10_000;

export interface Question {
  readonly report: ReadinessReport;
  /** Needed, in basis points. */
  readonly threshold: BasisPoints;
  readonly policy: Policy;
  /** ISO date: waivers end. */
  readonly today: string;
}

/**
 * Judges a report.
 *
 * @returns ready only where the score reaches the threshold (the higher of the two), no cap holds, every category that applies
 *   reaches its floor, and enough is known. A number that is none, an expired waiver or too many of them never pass.
 */
export function decide({ report, threshold, policy, today }: Question): Verdict {
  const needed = Math.max(threshold, policy.threshold ?? 0);
  const waived = policy.waivers.map((waiver) => ({ waiver, fault: faultOf(waiver, report, today) }));
  const valid = waived.filter(({ fault }) => fault === undefined).map(({ waiver }) => waiver);
  const results = report.probes.map((result) =>
    isWaived(result, valid) ? { ...result, outcome: 'waived' as const, credit: 0 } : result,
  );
  const { score, categories } = rescore(report, results, WEIGHTS);
  const caps = report.caps.filter((cap) => !liftsCap(cap, valid, today));
  const capped = caps.reduce((least, { limit }) => Math.min(least, limit), score);
  const productionScore = report.notAService ? 0 : capped;
  const below = categories.filter(
    ({ applicable, score: reached, floor }) => applicable && !(reached >= floor),
  );
  const reasons = [
    ...scoreReasons(report, productionScore, needed),
    ...waived.flatMap(({ fault }) => fault ?? []),
    ...tooMany(results),
    ...caps.map(({ id, limit, because }) => `${id} holds the score at ${decimal(limit)}: ${because}`),
    ...below.map(
      ({ id, score: reached, floor }) =>
        `${id} is at ${decimal(reached)}, below its floor of ${decimal(floor)}`,
    ),
  ];
  return {
    ready: reasons.length === 0,
    productionScore: isWhole(productionScore) ? productionScore : 0,
    threshold: needed,
    missingComponents: below.map(({ id }) => id),
    waivers: valid,
    waivedProbes: results.filter(({ outcome }) => outcome === 'waived').map(({ id }) => id),
    reasons,
  };
}

const WEIGHTS: Weights = new Map(PROBES.map(({ id, weight }) => [id, weight]));

function scoreReasons(
  { notAService, knownWeight, rawScore }: ReadinessReport,
  score: BasisPoints,
  threshold: BasisPoints,
): readonly string[] {
  if (![score, threshold, knownWeight, rawScore].every(isWhole))
    return ['the score is not a number that can be compared'];
  return [
    ...(notAService
      ? ['this is not a service: too little of the rubric applies, or nothing starts an application']
      : []),
    ...(score >= threshold ? [] : [`the score ${decimal(score)} is below ${decimal(threshold)}`]),
    ...(knownWeight >= KNOWN_WEIGHT_MIN
      ? []
      : [`only ${decimal(knownWeight)} of the weight could be judged`]),
  ];
}

/** Why a waiver does not hold. */
function faultOf(
  { probe, expires, owner }: Waiver,
  report: ReadinessReport,
  today: string,
): string | undefined {
  const [end, now] = [dayNumber(expires), dayNumber(today)];
  if (end === undefined || now === undefined) return `the waiver of ${probe} has no day on which it ends`;
  if (end < now) return `the waiver of ${probe} (${owner}) ended on ${expires}`;
  if (end - now > WAIVER_DAYS_MAX)
    return `the waiver of ${probe} (${owner}) reaches further than ${WAIVER_DAYS_MAX} days`;
  const capped = report.caps.some(({ id }) => id === probe);
  return capped && end - now > CAP_WAIVER_DAYS_MAX
    ? `the waiver of ${probe} (${owner}) lifts a cap and reaches further than ${CAP_WAIVER_DAYS_MAX} days`
    : undefined;
}

/** A waiver with a path excuses a finding only where all of it stands there. */
function isWaived(
  result: Pick<ProbeResult, 'id' | 'evidence' | 'credit'> & { readonly outcome: ProbeResult['outcome'] },
  waivers: readonly Waiver[],
): boolean {
  if (result.credit === FULL || result.outcome === 'not_applicable') return false;
  return waivers.some(
    ({ probe, path }) =>
      probe === result.id &&
      (path === undefined ||
        (result.evidence.length > 0 && result.evidence.every((place) => place.path === path))),
  );
}

function liftsCap(cap: Cap, waivers: readonly Waiver[], today: string): boolean {
  const now = dayNumber(today);
  return waivers.some(({ probe, path, expires }) => {
    const end = dayNumber(expires);
    const near = now !== undefined && end !== undefined && end - now <= CAP_WAIVER_DAYS_MAX;
    return (
      near &&
      probe === cap.id &&
      (path === undefined || (cap.evidence.length > 0 && cap.evidence.every((place) => place.path === path)))
    );
  });
}

function tooMany(results: readonly ProbeResult[]): readonly string[] {
  const waived = results
    .filter(({ outcome }) => outcome === 'waived')
    .reduce((sum, { id, category }) => {
      const all = PROBES.filter((probe) => probe.category === category).reduce(
        (total, { weight }) => total + weight,
        0,
      );
      return sum + (categoryWeight(category) * (WEIGHTS.get(id) ?? 0)) / all;
    }, 0);
  const share = Math.floor((waived * FULL) / totalWeight());
  return share > WAIVED_WEIGHT_MAX
    ? [`waivers take ${decimal(share)} of the weight out, more than ${decimal(WAIVED_WEIGHT_MAX)}`]
    : [];
}

function isWhole(value: number): boolean {
  return Number.isInteger(value);
}

/** Two decimals, rounded down. */
function decimal(basisPoints: BasisPoints): string {
  const hundredths = Math.floor(basisPoints / 100);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
