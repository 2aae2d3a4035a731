import type { SpecDocument, SpecRequirements } from './requirements.ts';
/**
 * Reads a spec: one document, or several that belong together, the leading one first.
 *
 * Never throws, whatever the bytes: what could not be read is among the diagnostics, each with its line. The same
 * documents give the same value.
 */
export declare function readSpec(documents: readonly SpecDocument[]): SpecRequirements;
