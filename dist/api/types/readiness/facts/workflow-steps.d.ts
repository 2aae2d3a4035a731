import type { Evidence } from '../report.ts';
import type { CommandFollower, Executed } from './commands.ts';
import { type Data } from './files/data.ts';
import type { Repository } from './repository.ts';
export interface WorkflowStep {
    readonly at: Evidence;
    /** `actions/checkout@v4`. */
    readonly uses: {
        readonly text: string;
        readonly at: Evidence;
    } | undefined;
    readonly executed: readonly Executed[];
    /** Its failure does not fail the job. */
    readonly tolerated: boolean;
}
type Inputs = ReadonlyMap<string, string>;
interface Called {
    readonly depth: number;
    readonly inputs: Inputs;
}
/** Reads the steps of GitHub workflows, through the workflows and the actions of the same repository that they use. */
export declare class StepReader {
    #private;
    constructor(repository: Repository, follower: CommandFollower);
    /** The steps of every job that is not switched off. */
    steps(path: string, data: Data, called?: Called): readonly WorkflowStep[];
}
/** `true` where a job or a step never runs. */
export declare function isOff(data: Data): boolean;
export {};
