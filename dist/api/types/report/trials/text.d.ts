import { type Paint } from '../../diagnostics/index.ts';
import type { PatternTrials } from './pattern-trials.ts';
/**
 * What the terminal says after `patterns test`: a row a pattern, then what was run.
 *
 * @returns lines without a final line break
 */
export declare function trialsText(trials: PatternTrials, paint?: Paint): string;
