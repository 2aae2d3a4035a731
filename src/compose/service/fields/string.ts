import type { Field } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import {
  DEFAULT_LENGTH,
  lengthBounds,
  maximumLength,
  patternInput,
  python,
  STRING,
  textDefault,
  textExamples,
  textFilter,
  textInput,
} from './text.ts';

/** A line of text with a length: `varchar(n)`. */
export const stringKind: FieldKind = {
  python: () => python,
  column: (field) => fragment(`String(${lengthOf(field)})`, from('sqlalchemy', 'String')),
  migration: (field) => `sa.String(length=${lengthOf(field)})`,
  checks: () => [],
  input: (field) =>
    patternInput(bounded(field)) ?? textInput(fragment('String', STRING), lengthBounds(bounded(field))),
  output: () => python,
  query: () => undefined,
  asked: (field) => textFilter(bounded(field), fragment('String', STRING)),
  sortable: true,
  searchable: true,
  defaultValue: textDefault,
  examples: (field) => textExamples(bounded(field)),
};

function lengthOf(field: Field): number {
  return maximumLength(field) ?? DEFAULT_LENGTH;
}

function bounded(field: Field): Field {
  return { ...field, maxLength: lengthOf(field) };
}
