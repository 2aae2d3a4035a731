import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';

const SCHEMA = fragment('Binary', from('src.schemas.fields', 'Binary'));

/** Bytes: base64 in JSON. */
export const binaryKind: FieldKind = {
  python: () => fragment('bytes'),
  column: () => undefined,
  migration: () => 'sa.LargeBinary()',
  checks: () => [],
  input: () => ({ base: SCHEMA, bounds: [] }),
  output: () => SCHEMA,
  query: () => undefined,
  sortable: false,
  searchable: false,
  defaultValue: () => undefined,
  examples: (field) => ({
    json: 'Ynl0ZXM=',
    row: (number) => fragment(field.unique === true ? `str(${number}).encode()` : 'b"bytes"'),
    invalid: ['"not base64"', '1'],
    ordered: undefined,
    filters: [],
    invalidQuery: undefined,
  }),
};
