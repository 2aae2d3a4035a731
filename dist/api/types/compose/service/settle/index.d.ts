import type { Omission } from '../../../omission.ts';
import type { SpecRequirements } from '../../../spec/index.ts';
/** A spec that can be written as it stands, and what had to give for it. */
export interface Settled {
    readonly spec: SpecRequirements;
    readonly omissions: readonly Omission[];
}
/** Names that something else in the service has: no entity may have them. */
export interface TakenNames {
    /** `LoginAccount` */
    readonly classes: ReadonlySet<string>;
    /** `login_accounts` */
    readonly tables: ReadonlySet<string>;
}
/** As `settle`, as far as a spec can be compared with what was composed before: names and fields. */
export declare function settleStored(given: SpecRequirements): Settled;
/**
 * Brings a spec into a form in which every name is safe in Python and SQL, every reference has its target, every bound
 * can be kept and every row can be made.
 */
export declare function settle(given: SpecRequirements, taken: TakenNames): Settled;
