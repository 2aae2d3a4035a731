import type { KeyModel } from './entity-model.ts';
import { INTEGER_KEY, type KeyKind, UUID_KEY } from './fields/index.ts';
import { code } from './python-code.ts';

/** The kind of an entity's id, and the base class that brings it. */
export interface EntityKey {
  readonly kind: KeyKind;
  readonly base: 'Entity' | 'CountedEntity';
}

export const UUID_ENTITY: EntityKey = { kind: UUID_KEY, base: 'Entity' };
export const COUNTED_ENTITY: EntityKey = { kind: INTEGER_KEY, base: 'CountedEntity' };

export function keyModel({ kind, base }: EntityKey): KeyModel {
  return {
    python: code(kind.python.code),
    schema: code(kind.schema.code),
    unknown: code(kind.unknown),
    invalid_query: kind.invalidQuery,
    is_integer: base === 'CountedEntity',
  };
}
