import type { Category } from '../category.ts';
import type { Facts } from './facts/facts.ts';
import type { BasisPoints, Evidence, Outcome, ProbeResult } from './report.ts';

/** How grave it is that a probe fails. */
export type Level = 'critical' | 'high' | 'medium' | 'low';

/** The upper bound that a grave finding puts on the score. */
export type CapLevel = 'A' | 'B' | 'C';

/** What a probe found. */
export interface Finding {
  readonly outcome: Exclude<Outcome, 'waived'>;
  readonly credit: BasisPoints;
  readonly evidence: readonly Evidence[];
  /** Beside credit in part: the places that have not earned it. */
  readonly lacking?: readonly Evidence[];
  readonly searched: readonly string[];
  readonly because?: string;
  readonly confidence: ProbeResult['confidence'];
  readonly cap?: CapLevel;
}

/** What to write, and where: `{module}` is the module that makes the application, `{app}` its name. */
export interface Remedy {
  readonly file: string;
  readonly snippet: string;
}

/** A question about a repository, and all that is known of it: page, table row and SARIF rule come from here. */
export interface ProbeDefinition<Need extends keyof Facts> {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly level: Level;
  /** Weight in its category. */
  readonly weight: number;
  readonly effort: 'low' | 'medium' | 'high';
  readonly since: string;
  /** `examine` sees these facts and no others. */
  readonly needs: readonly Need[];
  readonly asks: string;
  readonly why: string;
  /** What looks like it and does not count. */
  readonly refuses: string;
  readonly fix: string;
  readonly remedy: Remedy;
  readonly references: readonly string[];
  examine(facts: Pick<Facts, Need>): Finding;
}

/** A probe whose needs are no longer told apart: all of them stand in one registry. */
export type Probe = Omit<ProbeDefinition<keyof Facts>, 'examine' | 'needs'> & {
  readonly needs: readonly (keyof Facts)[];
  examine(facts: Facts): Finding;
};

/** Defines a probe. The compiler holds `examine` to the facts that it needs. */
export function defineProbe<Need extends keyof Facts>(definition: ProbeDefinition<Need>): Probe {
  return definition;
}

const FULL: BasisPoints = 10_000;

interface Detail {
  readonly confidence?: ProbeResult['confidence'];
  readonly lacking?: readonly Evidence[];
  readonly because?: string;
}

/**
 * Credit in full.
 *
 * @throws RangeError - there is no evidence: no point without it
 */
export function found(evidence: readonly Evidence[], detail: Detail = {}): Finding {
  return partial(FULL, evidence, detail);
}

/**
 * Credit in part.
 *
 * @throws RangeError - there is no evidence, or `credit` is not a whole number above 0 and up to 10 000
 */
export function partial(credit: BasisPoints, evidence: readonly Evidence[], detail: Detail = {}): Finding {
  if (evidence.length === 0) throw new RangeError('no point without evidence');
  if (!Number.isInteger(credit) || credit <= 0 || credit > FULL)
    throw new RangeError(`expected a credit from 1 to ${FULL}, got ${credit}`);
  return {
    outcome: credit === FULL ? 'pass' : 'partial',
    credit,
    evidence,
    searched: [],
    confidence: 'high',
    ...detail,
  };
}

/** No credit: looked in `searched`, saw nothing. */
export function notDetected(searched: readonly string[], because?: string): Finding {
  return {
    outcome: 'not_detected',
    credit: 0,
    evidence: [],
    searched,
    confidence: 'high',
    ...(because === undefined ? {} : { because }),
  };
}

/** No credit: what stands at `evidence` is what the probe warns of. */
export function violated(
  evidence: readonly Evidence[],
  because: string,
  detail: { readonly cap?: CapLevel; readonly confidence?: ProbeResult['confidence'] } = {},
): Finding {
  return {
    outcome: 'not_detected',
    credit: 0,
    evidence,
    searched: [],
    because,
    confidence: 'high',
    ...detail,
  };
}

/** Credit by the share of the opportunities that are good; `because` says what the others lack. */
export function share(good: readonly Evidence[], bad: readonly Evidence[], because: string): Finding {
  if (bad.length === 0) return found(good);
  const credit = Math.floor((good.length * FULL) / (good.length + bad.length));
  return credit === 0
    ? violated(bad, because)
    : partial(credit, good, { because: `${because}: ${places(bad)}`, lacking: bad });
}

/** There is nothing here that the probe could ask about, and `because` proves it. */
export function notApplicable(because: string): Finding {
  return { outcome: 'not_applicable', credit: 0, evidence: [], searched: [], because, confidence: 'high' };
}

/** It cannot be known from the files. */
export function unknown(because: string): Finding {
  return { outcome: 'unknown', credit: 0, evidence: [], searched: [], because, confidence: 'low' };
}

const PLACES_MAX = 5;

function places(evidence: readonly Evidence[]): string {
  const shown = evidence.slice(0, PLACES_MAX).map(({ path, line }) => `${path}:${line}`);
  return evidence.length > PLACES_MAX
    ? `${shown.join(', ')} and ${evidence.length - PLACES_MAX} more`
    : shown.join(', ');
}
