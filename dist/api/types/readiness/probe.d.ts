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
export declare function defineProbe<Need extends keyof Facts>(definition: ProbeDefinition<Need>): Probe;
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
export declare function found(evidence: readonly Evidence[], detail?: Detail): Finding;
/**
 * Credit in part.
 *
 * @throws RangeError - there is no evidence, or `credit` is not a whole number above 0 and up to 10 000
 */
export declare function partial(credit: BasisPoints, evidence: readonly Evidence[], detail?: Detail): Finding;
/** No credit: looked in `searched`, saw nothing. */
export declare function notDetected(searched: readonly string[], because?: string): Finding;
/** No credit: what stands at `evidence` is what the probe warns of. */
export declare function violated(evidence: readonly Evidence[], because: string, detail?: {
    readonly cap?: CapLevel;
    readonly confidence?: ProbeResult['confidence'];
}): Finding;
/** Credit by the share of the opportunities that are good; `because` says what the others lack. */
export declare function share(good: readonly Evidence[], bad: readonly Evidence[], because: string): Finding;
/** There is nothing here that the probe could ask about, and `because` proves it. */
export declare function notApplicable(because: string): Finding;
/** It cannot be known from the files. */
export declare function unknown(because: string): Finding;
export {};
