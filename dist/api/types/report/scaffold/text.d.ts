import { type Paint } from '../../diagnostics/index.ts';
import type { ScaffoldResult } from './scaffold-result.ts';
export interface ScaffoldTextOptions {
    /** Where the service was written, as the user typed it. */
    readonly out: string;
    readonly dryRun: boolean;
    readonly paint?: Paint;
}
/**
 * What the terminal says after a scaffold: where the service is, whether it is ready, what is missing, what to run.
 *
 * @returns lines without a final line break
 */
export declare function scaffoldText(result: ScaffoldResult, options: ScaffoldTextOptions): string;
