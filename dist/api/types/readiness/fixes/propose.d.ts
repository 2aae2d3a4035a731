import { FileTree, type TreeFile } from '../../tree/index.ts';
import { type Facts } from '../facts/facts.ts';
import type { ModuleReader } from '../facts/python/module-reader.ts';
import type { Probe } from '../probe.ts';
import { type FixPlace } from './fix.ts';
/** What a fix does to one file. */
export interface FileChange {
    readonly probe: string;
    readonly before: TreeFile | undefined;
    readonly after: TreeFile;
}
/** What was asked to be fixed, and what came of it. */
export interface ProposedFixes {
    readonly changes: readonly FileChange[];
    /** Probes that have their credit, or do not apply. */
    readonly settled: readonly string[];
    readonly refused: readonly {
        readonly probe: string;
        readonly because: string;
    }[];
}
/** `true` where a change can be proposed for these facts. */
export declare function isFixable(probe: string, facts: Facts): boolean;
/**
 * Changes that bring the credit of `probes`, one after the other. Each only adds lines, and is kept only where the probe gives
 * more for it than before.
 */
export declare function proposeFixes(tree: FileTree, probes: readonly Probe[], { reader, place }: {
    readonly reader: ModuleReader;
    readonly place: FixPlace;
}): ProposedFixes;
