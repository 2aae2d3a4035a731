import { PRIOR_WEIGHT, type Trials } from '../pattern/index.ts';
import type { Outcome, OutcomeEvent } from './outcome.ts';

/** A pattern's success rate after what became of services, and what it rests on. */
export interface SuccessRate {
  /** Basis points, rounded down. */
  readonly rate: number;
  /** Outcomes that say anything of the pattern. */
  readonly outcomes: number;
  /** Weight of those outcomes together; the prior has {@link PRIOR_WEIGHT}. */
  readonly weight: number;
}

/** After so many days an outcome weighs half: what people did to an old version says less of the present one. */
const HALF_LIFE_DAYS = 180;

/**
 * How much an event says. People close pull requests for many reasons that no pattern is to blame for; a service that
 * stands was counted when it was merged.
 */
const WEIGHTS: Readonly<Record<OutcomeEvent, number>> = { merged: 1, standing: 0.5, closed: 0.25 };

/** With every check failing, half of the success is gone: which pattern a check failed for is not known. */
const FAILING_CHECKS = 0.5;

/**
 * Mean of a Beta distribution: prior of weight {@link PRIOR_WEIGHT}, then each run of its tests with the weight 1, then each
 * outcome with its weight, halved every {@link HALF_LIFE_DAYS} days: `(20·prior + passes + Σ wᵢ·sᵢ) / (20 + runs + Σ wᵢ)`. Success `s` is what was kept, less up to half for
 * failing checks; 0 for a pull request that was closed.
 *
 * @param prior - basis points
 * @param today - ISO date; outcomes of later days count as of today
 */
export function successRate(
  { id, prior, trials }: { readonly id: string; readonly prior: number; readonly trials?: Trials },
  outcomes: readonly Outcome[],
  today: string,
): SuccessRate {
  let [success, weight, count] = [0, 0, 0];
  for (const outcome of outcomes) {
    const own = outcome.patterns.find((pattern) => pattern.id === id);
    if (own === undefined) continue;
    const age = Math.max(0, dayNumber(today) - dayNumber(outcome.at));
    const weighs = WEIGHTS[outcome.event] * 0.5 ** (age / HALF_LIFE_DAYS);
    count += 1;
    weight += weighs;
    success += weighs * (outcome.event === 'closed' ? 0 : (own.kept / 10_000) * passing(outcome));
  }
  const { runs = 0, passes = 0 } = trials ?? {};
  const rate = (PRIOR_WEIGHT * prior + 10_000 * (passes + success)) / (PRIOR_WEIGHT + runs + weight);
  return { rate: Math.floor(rate + 1e-6), outcomes: count, weight };
}

function passing({ checks }: Outcome): number {
  const all = (checks?.passed ?? 0) + (checks?.failed ?? 0);
  return all === 0 ? 1 : 1 - (FAILING_CHECKS * (checks?.failed ?? 0)) / all;
}

/** Number of the day of an ISO date, by the rules of the Gregorian calendar: years that begin in March end with the leap day. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}
