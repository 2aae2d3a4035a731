import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Pattern } from '../../pattern/index.ts';
/**
 * `patterns/pyproject.toml`: everything that any pattern may need, so that one reviewed lock serves every service.
 *
 * @returns the text, and the packages on which two patterns leave no common version
 */
export declare function masterProject(patterns: readonly Pattern[]): {
    readonly text: string;
    readonly diagnostics: readonly Diagnostic[];
};
