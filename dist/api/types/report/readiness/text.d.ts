import { type Paint } from '../../diagnostics/index.ts';
import type { Omission } from '../../omission.ts';
import type { Verdict } from '../../policy/index.ts';
import type { ReadinessReport } from '../../readiness/index.ts';
export interface ReadinessTextOptions {
    /** The folder that was scored, as the user typed it. */
    readonly folder: string;
    readonly omissions: readonly Omission[];
    readonly paint?: Paint;
}
interface Judged {
    readonly report: ReadinessReport;
    readonly verdict: Verdict;
}
/**
 * What the terminal says about a repository: ready or not, the score, what is missing, what to do first.
 *
 * @returns lines without a final line break
 */
export declare function readinessText(judged: Judged, { folder, omissions, paint }: ReadinessTextOptions): string;
export {};
