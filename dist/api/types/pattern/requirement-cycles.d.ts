import type { Pattern } from './pattern.ts';
/**
 * The patterns that each pattern needs: for each required capability its only provider; where several could serve, none of
 * them is needed.
 *
 * @returns ids by id, sorted
 */
export declare function neededPatterns(patterns: readonly Pattern[]): ReadonlyMap<string, readonly string[]>;
/** Circles of patterns that need each other; each starts and ends with its smallest id, and is told once. */
export declare function requirementCycles(patterns: readonly Pattern[]): readonly (readonly string[])[];
