import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import {
  lengthCheck,
  maximumLength,
  NOT_TEXT,
  python,
  rowText,
  STRING,
  textDefault,
  textInput,
} from './text.ts';

const MODULE = 'src.schemas.html';

/** Rich text: cleaned before it is stored. */
export const htmlKind: FieldKind = {
  python: () => python,
  column: () => undefined,
  migration: () => 'sa.Text()',
  checks: lengthCheck,
  input: (field) => {
    const maximum = maximumLength(field);
    // Cleaning can empty or lengthen a text, so no lower bound, and the upper one is checked again afterwards.
    if (maximum === undefined) return textInput(fragment('Html', from(MODULE, 'Html')), []);
    return {
      base: fragment('String', STRING),
      bounds: [`max_length=${maximum}`],
      reader: fragment(`html_text(${maximum})`, from(MODULE, 'html_text')),
    };
  },
  output: () => python,
  query: () => undefined,
  sortable: false,
  searchable: false,
  defaultValue: textDefault,
  examples: (field) => ({
    json: '<p>text</p>',
    row: (number) => fragment(rowText(field, number)),
    invalid: [...NOT_TEXT],
    ordered: undefined,
    filters: [],
    invalidQuery: undefined,
  }),
};
