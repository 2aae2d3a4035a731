import type { Field } from '../../../spec/index.ts';
import type { Check, DefaultValue, Examples, InputType } from '../field-kind.ts';
import { type Fragment, fragment, from } from '../imports.ts';
import { pythonLiteral, pythonNumber, pythonString } from '../python-literal.ts';

/** What every kind that is stored as text shares. */
export const python: Fragment = fragment('str');

/** The longest text that the field takes; `undefined` where only the kind's own limit holds. */
export function maximumLength(field: Field): number | undefined {
  const length = 'length' in field.type ? field.type.length : undefined;
  return field.maxLength ?? length ?? field.max;
}

/** The shortest: an empty text says nothing, so at least one character unless the spec says otherwise. */
export function minimumLength(field: Field): number {
  return field.minLength ?? field.min ?? 1;
}

/** `min_length=1, max_length=200`, as arguments of pydantic's `Field`. */
export function lengthBounds(field: Field): readonly string[] {
  const minimum = minimumLength(field);
  const maximum = maximumLength(field);
  return [
    ...(minimum > 0 ? [`min_length=${minimum}`] : []),
    ...(maximum === undefined ? [] : [`max_length=${maximum}`]),
  ];
}

/** A length that the column's type does not hold. */
export function lengthCheck(field: Field, column: string): readonly Check[] {
  // The column of a secret holds a hash, whose length says nothing.
  if (field.secret === true) return [];
  const maximum = maximumLength(field);
  return maximum === undefined ? [] : [{ about: 'length', sql: `char_length(${column}) <= ${maximum}` }];
}

export function textInput(base: Fragment, bounds: readonly string[]): InputType {
  return { base, bounds };
}

export function textDefault(text: string): DefaultValue {
  const literal = fragment(pythonString(text));
  return { python: literal, server: literal, json: text };
}

/** A text of the field's own name that keeps its bounds. */
function sampleText(field: Field): string {
  const maximum = maximumLength(field) ?? 80;
  return field.name.replaceAll('_', ' ').padEnd(minimumLength(field), 'x').slice(0, maximum);
}

/** Refused wherever text is wanted. */
export const NOT_TEXT: readonly string[] = [pythonString('nul\u0000'), '1'];

export function textExamples(field: Field): Examples {
  const maximum = maximumLength(field);
  return {
    json: sampleText(field),
    row: (number) => fragment(rowText(field, number)),
    invalid: [
      ...(minimumLength(field) > 0 ? ['""'] : []),
      ...(maximum === undefined ? [] : [`"a" * ${pythonNumber(maximum + 1)}`]),
      ...NOT_TEXT,
    ],
    ordered: [fragment(pythonLiteral(letters(field, 'a'))), fragment(pythonLiteral(letters(field, 'b')))],
    filters: [],
    invalidQuery: undefined,
  };
}

/** Python for a text that differs from row to row and keeps the field's bounds. */
export function rowText(field: Field, number: string): string {
  const maximum = maximumLength(field) ?? 80;
  const minimum = Math.max(minimumLength(field), 1);
  const label = field.name.replaceAll('_', ' ');
  if (maximum >= label.length + 7 && minimum <= label.length + 2) return `f"${label} {${number}}"`;
  // Digits run out in a short column: a character a row does not.
  if (maximum < 6) return `chr(0x4E00 + ${number})${minimum > 1 ? `.ljust(${minimum}, "x")` : ''}`;
  const width = Math.min(Math.max(minimum, 1), maximum);
  return `f"{${number}:0${width}}"`;
}

function letters(field: Field, letter: string): string {
  return letter.repeat(Math.max(1, minimumLength(field)));
}

export const STRING = from('src.schemas.fields', 'String');
