import { type Expression } from './expression.ts';
/** The default inside `Field(default=…)` and its like; the expression itself elsewhere. */
export declare function defaultOf(expression: Expression): Expression;
