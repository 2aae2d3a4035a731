import type { DefaultValue } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';

/**
 * A default that is empty, and new for every row.
 *
 * @param factory - `list` or `dict`
 * @param sql - the same inside an SQL string
 */
export function emptyDefault(factory: 'list' | 'dict', sql: string, json: unknown): DefaultValue {
  return {
    python: fragment(`Field(default_factory=${factory})`, from('pydantic', 'Field')),
    server: fragment(`text("'${sql}'")`, from('sqlalchemy', 'text')),
    migration: `sa.text("'${sql}'")`,
    json,
  };
}
