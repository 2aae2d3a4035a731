import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';

const TRUE = fragment('True');
const FALSE = fragment('False');

/** Yes or no. */
export const boolKind: FieldKind = {
  python: () => fragment('bool'),
  column: () => undefined,
  migration: () => 'sa.Boolean()',
  checks: () => [],
  input: () => ({ base: fragment('bool'), bounds: [] }),
  output: () => fragment('bool'),
  query: () => fragment('bool'),
  sortable: false,
  searchable: false,
  defaultValue: (text) => {
    const word = text.toLowerCase();
    if (word !== 'true' && word !== 'false') return undefined;
    const value = word === 'true';
    return {
      python: value ? TRUE : FALSE,
      server: fragment(`${word}()`, from('sqlalchemy', word)),
      json: value,
    };
  },
  examples: (field) => ({
    json: true,
    row: () => FALSE,
    invalid: ['"true"', '1'],
    ordered: undefined,
    filters: [{ parameter: field.name, operator: '==', value: 'true', match: TRUE, other: FALSE }],
    invalidQuery: 'maybe',
  }),
};
