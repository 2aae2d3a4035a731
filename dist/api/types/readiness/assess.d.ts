import type { FileTree } from '../tree/index.ts';
import type { ModuleReader } from './facts/python/module-reader.ts';
import type { Probe } from './probe.ts';
import type { Profile, ReadinessReport } from './report.ts';
export interface AssessOptions {
    readonly reader: ModuleReader;
    /** Some services rightly lack what others must have. */
    readonly profile?: Profile;
    /** Probes to ask; all of them where none are named. */
    readonly probes?: readonly Probe[];
    /** Files of the repository that are not in the tree: nobody could read them. */
    readonly unread?: readonly string[];
}
/**
 * The readiness of a repository.
 *
 * @returns every probe's result with its evidence. It never throws for what stands in the tree: what cannot be read is an omission.
 */
export declare function assess(tree: FileTree, { reader, profile, probes, unread }: AssessOptions): Promise<ReadinessReport>;
