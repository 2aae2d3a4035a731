import type { Probe } from './probe.ts';
/**
 * What a probe asks, what counts, what does not, and how to repair: its page, and what `patternbank probes ID` prints.
 *
 * @returns Markdown that ends in a line break
 */
export declare function probePage(probe: Probe): string;
/** The bounds that grave findings put on the score, as text: `A 0.49, B 0.64, C 0.79`. */
export declare function capTable(): string;
