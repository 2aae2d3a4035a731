import type { Field } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
import { type Fragment, fragment, from } from '../imports.ts';
import { pythonString } from '../python-literal.ts';
import { numbered, rangeCheck, twoNumbers } from './numbers.ts';

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
    codec: codec([...precisionOf(field), ...bounds(field)]),
    bounds: [],
  }),
  output: () => undefined,
  query: () => undefined,
  asked: (field) => {
    const { code, imports } = codec(precisionOf(field));
    const query = fragment(`Annotated[Decimal, ${code}]`, imports, DECIMAL, from('typing', 'Annotated'));
    return { query, texts: twoDecimals(field), ranges: true };
  },
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
      row: (number) =>
        field.unique === true ? fragment(`Decimal(${numbered(field, number)})`, DECIMAL) : python(low),
      invalid: [...outside(field), '"many"', '"NaN"', '1.5', 'True'],
      ordered: low === high ? undefined : [python(low), python(high)],
      filters: [],
      invalidQuery: undefined,
    };
  },
};

function codec(given: readonly (string | number)[]): Fragment {
  return fragment(`decimal_text(${given.join(', ')})`, from('src.schemas.decimals', 'decimal_text'));
}

function precisionOf(field: Field): readonly [number, number] {
  const stated = 'precision' in field.type ? field.type.precision : undefined;
  return stated ?? DEFAULT_PRECISION;
}

/** The bounds as text: the schema publishes them in the pattern, because JSON Schema bounds numbers only. */
function bounds({ min, max }: Field): readonly string[] {
  return [
    ...(min === undefined ? [] : [`minimum=${pythonString(String(min))}`]),
    ...(max === undefined ? [] : [`maximum=${pythonString(String(max))}`]),
  ];
}

/** Texts of numbers just outside the bounds. */
function outside(field: Field): readonly string[] {
  const [, places] = precisionOf(field);
  const step = Number(`1e-${places}`);
  return [
    ...(field.min === undefined ? [] : [field.min - step]),
    ...(field.max === undefined ? [] : [field.max + step]),
  ].map((value) => pythonString(value.toFixed(places)));
}

function fixed(text: string, places: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}

/** Inside the spec's bounds and what the column has digits for. */
function twoDecimals(field: Field): readonly [string, string] {
  const [digits, places] = precisionOf(field);
  const most = Number(`1e${digits - places}`) - Number(`1e-${places}`);
  const range = {
    min: Math.max(field.min ?? Math.min(1, most), -most),
    max: Math.min(field.max ?? most, most),
  };
  const [low, high] = twoNumbers(range, places);
  return [fixed(low.toFixed(places), places), fixed(high.toFixed(places), places)];
}
