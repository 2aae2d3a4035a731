import type { Recurrence } from '../../outcome/index.ts';
import type { Pattern } from '../../pattern/index.ts';
/** An issue that proposes a change of a pattern. */
export interface Proposal {
    readonly pattern: string;
    readonly title: string;
    readonly body: string;
    /** In the body of every issue about this pattern. */
    readonly mark: string;
    /** In the body of the issue about these lines: once people closed it, they are not asked again. */
    readonly lines: string;
}
/** What people of several services made of a pattern, as a change of `patterns/`. */
export declare function proposalOf(recurrence: Recurrence, patterns: readonly Pattern[]): Proposal;
