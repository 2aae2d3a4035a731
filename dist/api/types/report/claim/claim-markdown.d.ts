import type { Claim } from './claim.ts';
/** Which run left the report, as GitHub describes it. */
export interface ClaimOrigin {
    readonly key: string;
    readonly head: string;
    /** `owner/name` of where the head comes from. */
    readonly from: string;
    /** `success`, `failure`, ...; empty where there is none. */
    readonly conclusion: string;
    readonly run: {
        readonly id: string;
        readonly attempt: number;
        readonly url: string;
    };
}
/**
 * The comment about a report that a fork left: every word of it is ours, from the numbers and ids of the report.
 *
 * @returns its marker first
 */
export declare function claimMarkdown(claim: Claim, origin: ClaimOrigin): string;
