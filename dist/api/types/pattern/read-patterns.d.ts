import { type Diagnostic } from '../diagnostics/index.ts';
import { type FileTree } from '../tree/index.ts';
import type { ContributionSchema } from './lint/lint-context.ts';
import type { Pattern } from './pattern.ts';
export interface ReadPatterns {
    /** Those without an error of their own, by id; between them there may be errors. */
    readonly patterns: readonly Pattern[];
    readonly diagnostics: readonly Diagnostic[];
}
/** What `readPatterns` may be told beside the tree. */
export interface ReadPatternsOptions {
    /** What messages put before the paths of the tree; `patterns` where nothing is said. */
    readonly shownRoot?: string;
    /** Other patterns of the bank, which may satisfy what these require. */
    readonly beside?: readonly Pattern[];
}
/**
 * Reads the patterns of a directory `<category>/<id>/{pattern.yml,files/**}` and checks each by itself and with the others.
 * `quality.json` in the root says what was measured of them. Other files in the root, and directories that hold no
 * `pattern.yml`, belong to nobody and are passed over.
 *
 * @returns the patterns that have no error of their own, and every problem; never throws, whatever the tree holds
 */
export declare function readPatterns(tree: FileTree, kinds: readonly ContributionSchema[], options?: ReadPatternsOptions): ReadPatterns;
