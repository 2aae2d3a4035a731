import type { Condition } from './condition.ts';
import type { WhenProblem } from './when-problem.ts';
export type ParsedWhen = {
    readonly ok: true;
    readonly condition: Condition;
} | {
    readonly ok: false;
    readonly problem: WhenProblem;
};
/**
 * Parses a `when`: facts (`feature.search`), comparisons (`entities > 0`, `auth == jwt`), `provides http.rate_limit`,
 * `and`, `or`, `not` and parentheses.
 *
 * @returns the condition, or the first problem: a fact that is not in `FACTS` is one
 */
export declare function parseWhen(text: string): ParsedWhen;
