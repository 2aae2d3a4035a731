import type { PatternDirectory } from '../pattern-directory.ts';
import type { CodeFile } from './code-file.ts';
/** Where {@link codeOf} puts what a manifest contributes to files of others. */
export declare const CONTRIBUTED = "pattern.yml";
/** The code of a pattern: its files as they lie in a service, and what its manifest contributes. */
export declare function codeOf({ manifest, files }: PatternDirectory): readonly CodeFile[];
