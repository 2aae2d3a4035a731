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

/** Two different numbers inside the field's bounds, the lower first. */
export function twoNumbers(field: Field): readonly [number, number] {
  const low = Math.ceil(field.min ?? Math.min(1, (field.max ?? 2) - 1));
  const high = field.max === undefined ? low + 1 : Math.min(low + 1, Math.floor(field.max));
  return [low, high];
}
