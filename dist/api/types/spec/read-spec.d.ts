import type { SpecDocument, SpecRequirements } from './requirements.ts';
import type { Suggestions } from './suggested/suggestion.ts';
/**
 * Reads a spec: one document, or several that belong together, the leading one first.
 *
 * Never throws, whatever the bytes: what could not be read is among the diagnostics, each with its line. The same
 * documents give the same value.
 *
 * @param suggestions - what a model proposes to read from the prose: taken where a quote in a document supports it, and below
 * everything that the documents say themselves
 */
export declare function readSpec(documents: readonly SpecDocument[], suggestions?: Suggestions): SpecRequirements;
