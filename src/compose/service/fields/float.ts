import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { pythonNumber } from '../python-literal.ts';
import { numberDefault, numbered, rangeCheck, twoNumbers } from './numbers.ts';

/** Digits behind the point in which a value between two bounds is looked for. */
const PLACES = 6;

const FLOAT = fragment('Float', from('src.schemas.fields', 'Float'));

/** A number with a fraction, neither infinite nor NaN. */
export const floatKind: FieldKind = {
  python: () => fragment('float'),
  column: () => undefined,
  migration: () => 'sa.Double()',
  checks: rangeCheck,
  input: ({ min, max }) => ({
    base: FLOAT,
    bounds: [
      ...(min === undefined ? [] : [`ge=${pythonNumber(min)}`]),
      ...(max === undefined ? [] : [`le=${pythonNumber(max)}`]),
    ],
  }),
  output: () => fragment('float'),
  query: () => undefined,
  asked: (field) => {
    const [low, high] = twoNumbers(field, PLACES);
    return { query: FLOAT, texts: [String(low), String(high)], ranges: true };
  },
  sortable: true,
  searchable: false,
  defaultValue: (text, field) =>
    numberDefault(text, (value) => value >= (field.min ?? value) && value <= (field.max ?? value)),
  examples: (field) => {
    const [low, high] = twoNumbers(field, PLACES);
    return {
      json: high,
      row: (number) =>
        field.unique === true ? fragment(`float(${numbered(field, number)})`) : fragment(floatLiteral(low)),
      invalid: [
        ...(field.min === undefined ? [] : [pythonNumber(field.min - 1)]),
        ...(field.max === undefined ? [] : [pythonNumber(field.max + 1)]),
        '"1"',
        'True',
      ],
      ordered: low === high ? undefined : [fragment(floatLiteral(low)), fragment(floatLiteral(high))],
      filters: [],
      invalidQuery: undefined,
    };
  },
};

function floatLiteral(value: number): string {
  const written = pythonNumber(value);
  return /^-?\d+$/.test(written) ? `${written}.0` : written;
}
