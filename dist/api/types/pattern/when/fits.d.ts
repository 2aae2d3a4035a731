import { type Facts } from './condition.ts';
/**
 * Whether the text of a `when` holds; an absent `when` always does.
 *
 * @throws RangeError - the text is not a condition; in patterns that `readPatterns` accepted this cannot happen
 */
export declare function fits(when: string | undefined, facts: Facts): boolean;
