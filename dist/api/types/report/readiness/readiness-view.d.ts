import type { Conflict } from '../../merge/index.ts';
import type { Omission } from '../../omission.ts';
import type { Comparison, Verdict } from '../../policy/index.ts';
import type { ReadinessReport } from '../../readiness/index.ts';
import type { Verification } from '../../verify/index.ts';
import type { Place } from '../markdown/links.ts';
/** What every form of a readiness report shows. */
export interface ReadinessView {
    /** The app, or the folder that was scored. */
    readonly title: string;
    readonly report: ReadinessReport;
    readonly verdict: Verdict;
    readonly conflicts: readonly Conflict[];
    /** What became of the gaps of the base. */
    readonly comparison?: Comparison;
    readonly omissions: readonly Omission[];
    /** Where the judged files can be read. */
    readonly place?: Place;
    /** The judged folder in its repository, for forms that name files from the top; `.` where it is the top. */
    readonly folder?: string;
    /** The text of a judged file, for forms that show code beside what they say of it. */
    readonly textOf?: (path: string) => string | undefined;
    /** What running it came to, where that was asked for. */
    readonly verification?: Verification;
}
