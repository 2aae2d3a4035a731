import type { Category } from '../category.ts';
import type { Omission } from '../omission.ts';
/** Parts of one: 10 000 is 1. */
export type BasisPoints = number;
/** Where a probe saw what it gives credit for: lines count from 1. */
export interface Evidence {
    readonly path: string;
    readonly line: number;
    readonly endLine: number;
}
export type Outcome = 'pass' | 'partial' | 'not_detected' | 'not_applicable' | 'unknown' | 'waived';
/** `public` expects no login, `internal` no defence against strangers, `worker` no routes. */
export type Profile = 'standard' | 'public' | 'internal' | 'worker';
/** What one probe found. Credit without evidence cannot be built (`found` throws). */
export interface ProbeResult {
    readonly id: string;
    readonly category: Category;
    readonly outcome: Outcome;
    readonly credit: BasisPoints;
    readonly confidence: 'high' | 'medium' | 'low';
    readonly evidence: readonly Evidence[];
    /** Places without what the others have, where credit is given in part. */
    readonly lacking?: readonly Evidence[];
    /** Where the probe looked, so that "did not detect" can be contested. */
    readonly searched: readonly string[];
    /** Why it does not apply, or cannot be known. */
    readonly because?: string;
}
/** What is known of a category's files beside its probes (DESIGN.md, "Formulas"). */
export interface Facets {
    readonly tests?: BasisPoints;
    readonly security?: BasisPoints;
    readonly observability?: BasisPoints;
}
export interface CategoryScore {
    readonly id: Category;
    readonly score: BasisPoints;
    /** Share of the whole, in basis points. */
    readonly weight: BasisPoints;
    readonly floor: BasisPoints;
    readonly applicable: boolean;
    /** The parts of the pattern formula beside the probes' success; absent where one cannot apply. */
    readonly facets?: Facets;
}
/** One thing that stands between a repository and full credit for a probe. */
export interface Gap {
    readonly probe: string;
    readonly category: Category;
    /** What is wrong, in the probe's words. */
    readonly because: string;
    /** Where it stands; where nothing is there to point at, the place to begin. */
    readonly at: Evidence;
    /** `true` where `at` is only the place to begin. */
    readonly anchored: boolean;
    /** The same for the same gap after its lines have moved: of probe, path, enclosing definition and text. */
    readonly fingerprint: string;
}
/** An upper bound that a finding puts on the score. */
export interface Cap {
    readonly id: string;
    readonly limit: BasisPoints;
    readonly because: string;
    readonly evidence: readonly Evidence[];
}
/** What to do next, most useful first. */
export interface Recommendation {
    readonly probe: string;
    readonly text: string;
    /** Score won if it is done. */
    readonly gain: BasisPoints;
    readonly effort: 'low' | 'medium' | 'high';
    readonly file: string;
    readonly snippet: string;
    readonly command: string;
}
/** Readiness of a tree, before policy. */
export interface ReadinessReport {
    /** Share of the code that could be read; the rest earns nothing. */
    readonly readable: BasisPoints;
    readonly rubricVersion: string;
    readonly notAService: boolean;
    /** Before caps and waivers. */
    readonly rawScore: BasisPoints;
    readonly caps: readonly Cap[];
    /** Share of the weight that could be judged. */
    readonly knownWeight: BasisPoints;
    readonly categories: readonly CategoryScore[];
    readonly probes: readonly ProbeResult[];
    /** What is missing or wrong, place by place, in the order of the probes. */
    readonly gaps: readonly Gap[];
    readonly recommendations: readonly Recommendation[];
    readonly omissions: readonly Omission[];
}
