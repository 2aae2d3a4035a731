import type { Evidence } from '../report.ts';
import type { CommandFollower, Executed } from './commands.ts';
import { type Data } from './files/data.ts';
import type { Repository } from './repository.ts';
import { type WorkflowStep } from './workflow-steps.ts';
export type { WorkflowStep } from './workflow-steps.ts';
export interface Workflow {
    readonly path: string;
    readonly data: Data;
    /** Event names: `pull_request`. */
    readonly triggers: ReadonlyMap<string, Evidence>;
    readonly steps: readonly WorkflowStep[];
    /** `permissions` of the workflow and of its jobs. */
    readonly permissions: readonly {
        readonly data: Data;
        readonly at: Evidence;
        readonly job: string | undefined;
    }[];
    readonly jobs: readonly string[];
}
/** Reads GitHub workflows, and the scripts of GitLab's, with what they execute. */
export declare function workflowsOf(repository: Repository, follower: CommandFollower): readonly Workflow[];
/** What continuous integration runs and whose failure counts. */
export declare function executedIn(workflows: readonly Workflow[]): readonly Executed[];
