import { type Facts, holds } from './condition.ts';
import { parseWhen } from './parse-when.ts';

/**
 * Whether the text of a `when` holds; an absent `when` always does.
 *
 * @throws RangeError - the text is not a condition; in patterns that `readPatterns` accepted this cannot happen
 */
export function fits(when: string | undefined, facts: Facts): boolean {
  if (when === undefined) return true;
  const parsed = parseWhen(when);
  if (!parsed.ok) throw new RangeError(`not a condition: ${JSON.stringify(when)}: ${parsed.problem.message}`);
  return holds(parsed.condition, facts);
}
