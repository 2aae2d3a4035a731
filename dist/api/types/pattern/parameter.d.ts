import type { PatternParameter } from './pattern.ts';
/** Why a value is not one of a parameter's. */
export interface ParameterProblem {
    readonly expected: string;
    readonly got: string;
}
type Rules = Pick<PatternParameter, 'name' | 'type'> & {
    [Key in 'pattern' | 'min' | 'max']?: PatternParameter[Key] | undefined;
};
/** @returns what is wrong with `value`, or `undefined` where the parameter accepts it */
export declare function checkParameter(rules: Rules, value: unknown): ParameterProblem | undefined;
/**
 * A value as a user typed it (`--set id.name=value`), in the parameter's type.
 *
 * @returns the text itself where it is not of that type: {@link checkParameter} then says so
 */
export declare function typedParameter({ type }: Pick<PatternParameter, 'type'>, text: string): string | number | boolean;
export {};
