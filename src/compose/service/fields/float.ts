import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { pythonNumber } from '../python-literal.ts';
import { numberDefault, rangeCheck, twoNumbers } from './numbers.ts';

/** A number with a fraction, neither infinite nor NaN. */
export const floatKind: FieldKind = {
  python: () => fragment('float'),
  column: () => undefined,
  migration: () => 'sa.Double()',
  checks: rangeCheck,
  input: ({ min, max }) => ({
    base: fragment('Float', from('src.schemas.fields', 'Float')),
    bounds: [
      ...(min === undefined ? [] : [`ge=${pythonNumber(min)}`]),
      ...(max === undefined ? [] : [`le=${pythonNumber(max)}`]),
    ],
  }),
  output: () => fragment('float'),
  query: () => undefined,
  sortable: true,
  searchable: false,
  defaultValue: (text, field) =>
    numberDefault(text, (value) => value >= (field.min ?? value) && value <= (field.max ?? value)),
  examples: (field) => {
    const [low, high] = twoNumbers(field);
    return {
      json: field.max !== undefined && high + 0.5 > field.max ? high : high + 0.5,
      row: (number) => (field.unique === true ? fragment(`float(${number})`) : fragment(`${low}.0`)),
      invalid: [
        ...(field.min === undefined ? [] : [pythonNumber(field.min - 1)]),
        ...(field.max === undefined ? [] : [pythonNumber(field.max + 1)]),
        '"1"',
        'True',
      ],
      ordered: low === high ? undefined : [fragment(`${low}.0`), fragment(`${high}.0`)],
      filters: [],
      invalidQuery: undefined,
    };
  },
};
