import type { FieldKind } from '../field-kind.ts';
import { type Fragment, fragment, from } from '../imports.ts';

/** How rows of an entity are told apart. */
export interface KeyKind {
  readonly python: Fragment;
  readonly schema: Fragment;
  readonly migration: string;
  /** Python for a key that no row has. */
  readonly unknown: string;
  /** JSON that is no key. */
  readonly invalid: string;
  readonly invalidQuery: string;
}

export const UUID_KEY: KeyKind = {
  python: fragment('UUID', from('uuid', 'UUID')),
  schema: fragment('Uuid', from('src.schemas.fields', 'Uuid')),
  migration: 'sa.Uuid()',
  unknown: 'UUID(int=0)',
  invalid: '"not-a-uuid"',
  invalidQuery: 'not-a-uuid',
};

export const INTEGER_KEY: KeyKind = {
  python: fragment('int'),
  schema: fragment('Integer', from('src.schemas.fields', 'Integer')),
  migration: 'sa.Integer()',
  unknown: '0',
  invalid: '"not-an-id"',
  invalidQuery: 'not-an-id',
};

/** A reference to a row of another entity. */
export function referenceKind(key: KeyKind): FieldKind {
  return {
    python: () => key.python,
    column: () => undefined,
    migration: () => key.migration,
    checks: () => [],
    input: () => ({ base: key.schema, bounds: [] }),
    output: () => key.schema,
    query: () => key.schema,
    sortable: false,
    searchable: false,
    defaultValue: () => undefined,
    // A reference needs its row: templates make the parent instead.
    examples: () => ({
      json: null,
      row: () => fragment('None'),
      invalid: [key.invalid],
      ordered: undefined,
      filters: [],
      invalidQuery: key.invalidQuery,
    }),
  };
}
