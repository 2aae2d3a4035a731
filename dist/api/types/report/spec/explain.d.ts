import { type Paint } from '../../diagnostics/index.ts';
import type { SpecDocument, SpecRequirements } from '../../spec/index.ts';
/**
 * The documents of a spec with what was read beside each line.
 *
 * @returns lines without a final line break; a line from which nothing was read has nothing beside it
 */
export declare function specExplanation(spec: SpecRequirements, documents: readonly SpecDocument[], paint?: Paint): string;
