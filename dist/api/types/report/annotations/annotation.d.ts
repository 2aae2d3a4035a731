import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Conflict } from '../../merge/index.ts';
import type { Verdict } from '../../policy/index.ts';
import type { ReadinessReport } from '../../readiness/index.ts';
/** A message that GitHub shows beside a line of the diff. */
export interface Annotation {
    readonly level: 'error' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly endLine?: number;
}
/** What annotations are made of. */
export interface Annotated {
    readonly report: ReadinessReport;
    readonly verdict: Verdict;
    readonly conflicts: readonly Conflict[];
    readonly diagnostics: readonly Diagnostic[];
    /** Folder of the service in the repository; `.` for the top. Problems of inputs name their files themselves. */
    readonly folder: string;
}
/**
 * The most important problems as annotations: conflicts, problems of inputs, then what the score lacks most.
 *
 * @returns at most ten
 */
export declare function annotations({ report, verdict, conflicts, diagnostics, folder, }: Annotated): readonly Annotation[];
/** An annotation as the command that a workflow prints. */
export declare function annotationCommand({ level, title, message, file, line, endLine }: Annotation): string;
