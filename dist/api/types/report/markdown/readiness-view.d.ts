import type { Conflict } from '../../merge/index.ts';
import type { Omission } from '../../omission.ts';
import type { Verdict } from '../../policy/index.ts';
import type { ReadinessReport } from '../../readiness/index.ts';
import type { Place } from './links.ts';
/** What a comment and a job summary show. */
export interface ReadinessView {
    /** The app, or the folder that was scored. */
    readonly title: string;
    readonly report: ReadinessReport;
    readonly verdict: Verdict;
    readonly conflicts: readonly Conflict[];
    readonly omissions: readonly Omission[];
    /** Where the judged files can be read. */
    readonly place?: Place;
}
