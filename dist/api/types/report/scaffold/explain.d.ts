import { type Paint } from '../../diagnostics/index.ts';
import type { Plan } from '../../plan/index.ts';
/**
 * Why each pattern is in the service or not, in composition order.
 *
 * @returns lines without a final line break
 */
export declare function explainText({ selected, rejected }: Plan, paint?: Paint): string;
