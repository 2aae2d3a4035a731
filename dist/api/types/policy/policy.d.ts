import type { BasisPoints, Profile } from '../readiness/index.ts';
import type { Waiver } from './verdict.ts';
/** What a repository says in `.patternbank.yml`. */
export interface Policy {
    /** The threshold in force is the higher of this and the input. */
    readonly threshold?: BasisPoints;
    readonly profile?: Profile;
    readonly waivers: readonly Waiver[];
}
/** A repository without `.patternbank.yml`. */
export declare const NO_POLICY: Policy;
