import { type Paint } from '../../diagnostics/index.ts';
import type { StepReport, Verification } from '../../verify/index.ts';
/** One line of the table: outcome, step, result and time. */
export declare function stepLine(report: StepReport, paint?: Paint): string;
/**
 * What stands below the table: of each failed step the end of its log and what to do, then the counts.
 *
 * @returns lines without a final line break
 */
export declare function verificationEnd({ steps, passed }: Verification, paint?: Paint): string;
