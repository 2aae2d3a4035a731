import type { Field } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
import { type Fragment, fragment, from } from '../imports.ts';
import { pythonNumber } from '../python-literal.ts';
import { numberDefault, numbered, rangeCheck, twoNumbers } from './numbers.ts';

interface IntegerRange {
  /** Name in `src/schemas/fields.py`. */
  readonly name: 'Integer' | 'BigInteger';
  readonly limit: 'INT32_MAX' | 'SAFE_INTEGER_MAX';
  /** The lowest, as Python. */
  readonly lowest: string;
  readonly column: Fragment | undefined;
  readonly migration: string;
  /** A whole number that is refused, as Python. */
  readonly beyond: string;
}

const FIELDS = 'src.schemas.fields';

/** A whole number that its column can hold. */
function integerKind(range: IntegerRange): FieldKind {
  return {
    python: () => fragment('int'),
    column: () => range.column,
    migration: () => range.migration,
    checks: rangeCheck,
    input: (field) => integerInput(field, range),
    output: () => fragment('int'),
    query: () => fragment(range.name, from(FIELDS, range.name)),
    asked: (field) => {
      const [low, high] = twoNumbers(field);
      return {
        query: fragment(range.name, from(FIELDS, range.name)),
        texts: [String(low), String(high)],
        ranges: true,
      };
    },
    sortable: true,
    searchable: false,
    defaultValue: (text, field) =>
      numberDefault(
        text,
        (value) =>
          Number.isSafeInteger(value) && value >= (field.min ?? value) && value <= (field.max ?? value),
      ),
    examples: (field) => integerExamples(field, range),
  };
}

export const intKind = integerKind({
  name: 'Integer',
  limit: 'INT32_MAX',
  lowest: '-INT32_MAX - 1',
  column: undefined,
  migration: 'sa.Integer()',
  beyond: '2**31',
});

export const bigintKind = integerKind({
  name: 'BigInteger',
  limit: 'SAFE_INTEGER_MAX',
  lowest: '-SAFE_INTEGER_MAX',
  column: fragment('BigInteger', from('sqlalchemy', 'BigInteger')),
  migration: 'sa.BigInteger()',
  beyond: '2**53',
});

function integerInput(field: Field, { name, limit, lowest }: IntegerRange): ReturnType<FieldKind['input']> {
  const { min, max } = field;
  if (min === undefined && max === undefined) return { base: fragment(name, from(FIELDS, name)), bounds: [] };
  const lower = min === undefined ? lowest : pythonNumber(Math.ceil(min));
  const upper = max === undefined ? limit : pythonNumber(Math.floor(max));
  const imports = min === undefined || max === undefined ? from(FIELDS, limit) : [];
  return {
    base: fragment('int', imports),
    bounds: [`ge=${lower}`, `le=${upper}`],
    reader: fragment('INTEGER', from(FIELDS, 'INTEGER')),
  };
}

function integerExamples(field: Field, range: IntegerRange): ReturnType<FieldKind['examples']> {
  const [low, high] = twoNumbers(field);
  const two: readonly [Fragment, Fragment] = [fragment(pythonNumber(low)), fragment(pythonNumber(high))];
  return {
    json: high,
    row: (number) => (field.unique === true ? fragment(numbered(field, number)) : two[0]),
    invalid: [
      ...(field.min === undefined ? [] : [pythonNumber(Math.ceil(field.min) - 1)]),
      field.max === undefined ? range.beyond : pythonNumber(Math.floor(field.max) + 1),
      '1.5',
      '"1"',
      'True',
    ],
    ordered: low === high ? undefined : two,
    filters:
      low === high
        ? []
        : [{ parameter: field.name, operator: '==', value: String(low), match: two[0], other: two[1] }],
    invalidQuery: 'many',
  };
}
