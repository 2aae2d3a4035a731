import type { Field } from '../../../spec/index.ts';
import type { AskedFilter, Check, DefaultValue, Examples, InputType } from '../field-kind.ts';
import { type Fragment, fragment, from } from '../imports.ts';
import { pythonLiteral, pythonNumber, pythonString } from '../python-literal.ts';
import { type TextPattern, textPattern } from './text-pattern.ts';

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

/** Where the spec gives no length: room for a line. */
export const DEFAULT_LENGTH = 255;

/** The field's own pattern, where it has one that can be held. */
export function fieldPattern(field: Field): TextPattern | undefined {
  if (field.pattern === undefined) return undefined;
  return textPattern(field.pattern, {
    minimum: minimumLength(field),
    maximum: maximumLength(field) ?? DEFAULT_LENGTH,
  });
}

/** Text that matches the field's own pattern; the lengths are published only where the pattern does not say them. */
export function patternInput(field: Field): InputType | undefined {
  const pattern = fieldPattern(field);
  if (pattern === undefined) return undefined;
  const [minimum, maximum] = [minimumLength(field), maximumLength(field)];
  return textInput(python, [
    ...(minimum > pattern.shortest ? [`min_length=${minimum}`] : []),
    ...(maximum !== undefined && maximum < pattern.longest ? [`max_length=${maximum}`] : []),
    `pattern=${pythonString(pattern.text)}`,
  ]);
}

/** Texts without a meaning of their own: which of them does the pattern refuse? */
const ODD_TEXTS: readonly string[] = ['~!~', '0', 'Aa'];

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
  const pattern = fieldPattern(field);
  const odd = pattern === undefined ? [] : ODD_TEXTS.filter((text) => !new RegExp(pattern.text).test(text));
  return {
    json: pattern?.sample ?? sampleText(field),
    row: (number) => fragment(rowText(field, number)),
    invalid: [
      ...(minimumLength(field) > 0 ? ['""'] : []),
      ...(maximum === undefined ? [] : [`"a" * ${pythonNumber(maximum + 1)}`]),
      ...odd.map(pythonString),
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

/** The filter of a text; `undefined` where the examples that sort need not keep a pattern. */
export function textFilter(field: Field, query: Fragment): AskedFilter | undefined {
  if (field.pattern !== undefined) return undefined;
  return { query, texts: [letters(field, 'a'), letters(field, 'b')], ranges: false };
}

function letters(field: Field, letter: string): string {
  return letter.repeat(Math.max(1, minimumLength(field)));
}

export const STRING = from('src.schemas.fields', 'String');
