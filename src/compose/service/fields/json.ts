import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { emptyDefault } from './empty-default.ts';

const SCHEMA = fragment('JsonObject', from('src.schemas.fields', 'JsonObject'));

/** A document whose shape the spec leaves open: `jsonb`. */
export const jsonKind: FieldKind = {
  python: () => fragment('dict[str, Any]', from('typing', 'Any')),
  column: () => undefined,
  migration: () => 'postgresql.JSONB(none_as_null=True)',
  checks: () => [],
  input: () => ({ base: SCHEMA, bounds: [] }),
  output: () => SCHEMA,
  query: () => undefined,
  sortable: false,
  searchable: false,
  defaultValue: (text) => (text.trim() === '{}' ? emptyDefault('dict', '{}', {}) : undefined),
  examples: () => ({
    json: { key: 'value' },
    row: () => fragment('{"key": "value"}'),
    invalid: ['"text"', '{"nul": "\\u0000"}', '1'],
    ordered: undefined,
    filters: [],
    invalidQuery: undefined,
  }),
};
