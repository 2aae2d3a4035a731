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
export function checkParameter(rules: Rules, value: unknown): ParameterProblem | undefined {
  const got = `\`${String(value)}\``;
  switch (rules.type) {
    case 'bool':
      return typeof value === 'boolean' ? undefined : { expected: '`true` or `false`', got };
    case 'int':
      return typeof value === 'number' && Number.isSafeInteger(value)
        ? outOfRange(rules, value)
        : { expected: 'a whole number', got };
    case 'string':
      return typeof value === 'string' ? notMatching(rules, value) : { expected: 'text', got };
  }
}

/**
 * A value as a user typed it (`--set id.name=value`), in the parameter's type.
 *
 * @returns the text itself where it is not of that type: {@link checkParameter} then says so
 */
export function typedParameter(
  { type }: Pick<PatternParameter, 'type'>,
  text: string,
): string | number | boolean {
  if (type === 'bool' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'int' && /^-?\d{1,15}$/.test(text)) return Number(text);
  return text;
}

function outOfRange({ min, max }: Rules, value: number): ParameterProblem | undefined {
  if (min !== undefined && value < min) return { expected: `at least ${min}`, got: `\`${value}\`` };
  if (max !== undefined && value > max) return { expected: `at most ${max}`, got: `\`${value}\`` };
  return undefined;
}

function notMatching({ pattern }: Rules, value: string): ParameterProblem | undefined {
  if (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value)) return undefined;
  return { expected: `text matching \`${pattern}\``, got: `\`${value}\`` };
}
