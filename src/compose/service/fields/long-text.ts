import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import {
  lengthBounds,
  lengthCheck,
  maximumLength,
  patternInput,
  python,
  STRING,
  textDefault,
  textExamples,
  textInput,
} from './text.ts';

/** Text without a length of its own: `text`, capped in the API. */
export const longTextKind: FieldKind = {
  python: () => python,
  column: () => undefined,
  migration: () => 'sa.Text()',
  checks: lengthCheck,
  input: (field) =>
    patternInput(field) ??
    textInput(
      maximumLength(field) === undefined
        ? fragment('Text', from('src.schemas.fields', 'Text'))
        : fragment('String', STRING),
      lengthBounds(field),
    ),
  output: () => python,
  query: () => undefined,
  sortable: false,
  searchable: true,
  defaultValue: textDefault,
  examples: textExamples,
};
