import { type Paint } from '../../diagnostics/index.ts';
import type { SpecRequirements } from '../../spec/index.ts';
/**
 * What was read from a spec, in short.
 *
 * @returns lines without a final line break
 */
export declare function specText(spec: SpecRequirements, paint?: Paint): string;
