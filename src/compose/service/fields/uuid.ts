import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';

const UUID = from('uuid', 'UUID');
const SCHEMA = fragment('Uuid', from('src.schemas.fields', 'Uuid'));
const FIRST = '00000000-0000-7000-8000-000000000001';
const SECOND = '00000000-0000-7000-8000-000000000002';

/** An identifier of something outside this service. */
export const uuidKind: FieldKind = {
  python: () => fragment('UUID', UUID),
  column: () => undefined,
  migration: () => 'sa.Uuid()',
  checks: () => [],
  input: () => ({ base: SCHEMA, bounds: [] }),
  output: () => SCHEMA,
  query: () => SCHEMA,
  sortable: false,
  searchable: false,
  defaultValue: () => undefined,
  examples: (field) => ({
    json: FIRST,
    row: (number) => fragment(`UUID(int=${number})`, UUID),
    invalid: ['"not-a-uuid"', '1'],
    ordered: undefined,
    filters: [
      {
        parameter: field.name,
        operator: '==',
        value: FIRST,
        match: fragment(`UUID("${FIRST}")`, UUID),
        other: fragment(`UUID("${SECOND}")`, UUID),
      },
    ],
    invalidQuery: 'not-a-uuid',
  }),
};
