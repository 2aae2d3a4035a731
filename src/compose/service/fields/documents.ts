import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { emptyDefault } from './empty-default.ts';

const ITEMS_MAX = from('src.schemas.fields', 'ITEMS_MAX');
const LIST = fragment('list[JsonObject]', from('src.schemas.fields', 'JsonObject'), ITEMS_MAX);

/** A list of documents: one `jsonb` value. */
export const documentsKind: FieldKind = {
  python: () => fragment('list[dict[str, Any]]', from('typing', 'Any')),
  column: () => fragment('JSONB(none_as_null=True)', from('sqlalchemy.dialects.postgresql', 'JSONB')),
  migration: () => 'postgresql.JSONB(none_as_null=True)',
  checks: () => [],
  input: () => ({ base: LIST, bounds: ['max_length=ITEMS_MAX'] }),
  output: () => LIST,
  query: () => undefined,
  sortable: false,
  searchable: false,
  defaultValue: (text) => (text.trim() === '[]' ? emptyDefault('list', '[]', []) : undefined),
  examples: () => ({
    json: [{ key: 'value' }],
    row: () => fragment('[{"key": "value"}]'),
    invalid: ['"text"', '{"key": "value"}', '["text"]'],
    ordered: undefined,
    filters: [],
    invalidQuery: undefined,
  }),
};
