import type { Field } from '../../../spec/index.ts';
import type { Check, DefaultValue } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { pythonNumber } from '../python-literal.ts';

/** `priority BETWEEN 1 AND 5`: the spec's bounds, held by the database as well. */
export function rangeCheck(field: Field, column: string): readonly Check[] {
  const { min, max } = field;
  if (min === undefined && max === undefined) return [];
  if (min !== undefined && max !== undefined) {
    return [{ about: 'range', sql: `${column} BETWEEN ${pythonNumber(min)} AND ${pythonNumber(max)}` }];
  }
  const bound = min === undefined ? `<= ${pythonNumber(max ?? 0)}` : `>= ${pythonNumber(min)}`;
  return [{ about: 'range', sql: `${column} ${bound}` }];
}

/** A default that stands in SQL as it is written. */
export function numberDefault(text: string, isValid: (value: number) => boolean): DefaultValue | undefined {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || !isValid(value)) return undefined;
  const written = pythonNumber(value);
  return {
    python: fragment(written),
    server: fragment(`text("${written}")`, from('sqlalchemy', 'text')),
    json: value,
  };
}

/**
 * Two different numbers inside the field's bounds, the lower first; equal where the bounds leave one.
 *
 * @param places - digits behind the point that the field can hold
 */
export function twoNumbers({ min, max }: Pick<Field, 'min' | 'max'>, places = 0): readonly [number, number] {
  for (let digits = 0; digits <= places; digits += 1) {
    const scale = 10 ** digits;
    const low = Math.ceil(scaled(min ?? Math.min(1, (max ?? 2) - 1 / scale), scale));
    const high = max === undefined ? low + 1 : Math.min(low + 1, Math.floor(scaled(max, scale)));
    if (high > low) return [low / scale, high / scale];
  }
  const only = min ?? max ?? 1;
  return places === 0 ? [Math.ceil(only), Math.ceil(only)] : [only, only];
}

/** Python for a whole number that differs from row to row and keeps the field's lower bound. */
export function numbered({ min = 1 }: Pick<Field, 'min'>, number: string): string {
  const least = Math.ceil(min) - 1;
  return least > 0 ? `${pythonNumber(least)} + ${number}` : number;
}

/** Without what binary fractions add: `0.29 * 100` is 29. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toFixed(6));
}
