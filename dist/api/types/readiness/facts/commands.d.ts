import type { Evidence } from '../report.ts';
import type { Manifest } from './manifest.ts';
import type { Repository } from './repository.ts';
/** A program that really runs, with the way that led to it. */
export interface Executed {
    /** The program and its arguments: `pytest -q`, whatever runner was around it. */
    readonly words: readonly string[];
    readonly at: Evidence;
    /** Its failure is thrown away. */
    readonly tolerated: boolean;
    /** Run under `coverage run`. */
    readonly viaCoverage?: boolean;
    /** Run by `gosu` or its like, as a user that is not root. */
    readonly dropsRoot?: boolean;
}
/** Follows scripts, make targets and runners to the programs that run. */
export declare class CommandFollower {
    #private;
    constructor(repository: Repository, manifest: Manifest);
    /** The programs that a script runs. `at` is where its first line stands; `folder` where it runs. */
    script(text: string, at: Evidence, folder: string): readonly Executed[];
    /** The programs behind one command. */
    words(words: readonly string[], at: Evidence, folder: string): readonly Executed[];
}
