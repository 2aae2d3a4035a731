import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { python, textDefault, textInput } from './text.ts';

/** An address on the web. */
export const urlKind: FieldKind = {
  python: () => python,
  column: () => undefined,
  migration: () => 'sa.Text()',
  checks: () => [],
  input: () => textInput(fragment('Url', from('src.schemas.fields', 'Url')), []),
  output: () => python,
  query: () => undefined,
  sortable: false,
  searchable: true,
  defaultValue: textDefault,
  examples: () => ({
    json: 'https://example.com/page',
    row: (number) => fragment(`f"https://example.com/{${number}}"`),
    invalid: ['"javascript:alert(1)"', '"not a url"', '1'],
    ordered: undefined,
    filters: [],
    invalidQuery: undefined,
  }),
};
