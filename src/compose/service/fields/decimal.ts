import type { Field } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { pythonNumber, pythonString } from '../python-literal.ts';
import { rangeCheck, twoNumbers } from './numbers.ts';

const DECIMAL = from('decimal', 'Decimal');

/** Digits and places where the spec gives none: money. */
const DEFAULT_PRECISION = [12, 2] as const;

/** An exact number. In JSON it is text, because a JSON number loses digits on its way. */
export const decimalKind: FieldKind = {
  python: () => fragment('Decimal', DECIMAL),
  column: (field) => fragment(`Numeric(${precisionOf(field).join(', ')})`, from('sqlalchemy', 'Numeric')),
  migration: (field) => `sa.Numeric(precision=${precisionOf(field)[0]}, scale=${precisionOf(field)[1]})`,
  checks: rangeCheck,
  input: (field) => ({
    base: fragment('Decimal', DECIMAL),
    codec: fragment(
      `decimal_text(${[...precisionOf(field), ...(unsigned(field) ? ['signed=False'] : [])].join(', ')})`,
      from('src.schemas.fields', 'decimal_text'),
    ),
    bounds: decimalBounds(field),
  }),
  output: () => undefined,
  query: () => undefined,
  sortable: true,
  searchable: false,
  defaultValue: (text, field) => {
    if (!/^-?\d{1,30}(\.\d{1,30})?$/.test(text)) return undefined;
    const places = precisionOf(field)[1];
    const written = fixed(text, places);
    return {
      python: fragment(`Decimal(${pythonString(written)})`, DECIMAL),
      server: fragment(`text(${pythonString(written)})`, from('sqlalchemy', 'text')),
      json: written,
    };
  },
  examples: (field) => {
    const [low, high] = twoDecimals(field);
    const python = (value: string) => fragment(`Decimal("${value}")`, DECIMAL);
    return {
      json: high,
      row: (number) => (field.unique === true ? fragment(`Decimal(${number})`, DECIMAL) : python(low)),
      invalid: [...(unsigned(field) ? ['"-1"'] : []), '"many"', '"NaN"', '1.5', 'True'],
      ordered: low === high ? undefined : [python(low), python(high)],
      filters: [],
      invalidQuery: undefined,
    };
  },
};

function precisionOf(field: Field): readonly [number, number] {
  const stated = 'precision' in field.type ? field.type.precision : undefined;
  return stated ?? DEFAULT_PRECISION;
}

function unsigned(field: Field): boolean {
  return field.min !== undefined && field.min >= 0;
}

/** Zero as the lower bound is in the pattern already. */
function decimalBounds(field: Field): readonly string[] {
  const { min, max } = field;
  return [
    ...(min === undefined || min === 0 ? [] : [`ge=${pythonNumber(min)}`]),
    ...(max === undefined ? [] : [`le=${pythonNumber(max)}`]),
  ];
}

function fixed(text: string, places: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}

/** Inside the spec's bounds and what the column has digits for. */
function twoDecimals(field: Field): readonly [string, string] {
  const [digits, places] = precisionOf(field);
  const most = Number(`1e${digits - places}`) - Number(`1e-${places}`);
  const bounds = {
    min: Math.max(field.min ?? Math.min(1, most), -most),
    max: Math.min(field.max ?? most, most),
  };
  const [low, high] = twoNumbers(bounds, places);
  return [fixed(low.toFixed(places), places), fixed(high.toFixed(places), places)];
}
